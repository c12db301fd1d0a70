import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { Box, Completion, Outcome, Program } from "#grader/box.ts";
import { judge } from "#grader/judge.ts";
import { flatten } from "#grader/numbers.ts";
import { caseReportSchema, maxSourceBytes, type Report, reportSchema } from "#lib/report.ts";
import type { Value } from "#lib/value.ts";
import { closeCase, exerciseOf, group, scaleExercise } from "#tests/grader/exercise.ts";

/** A box that does what it is told instead of running anything. */
function fakeBox(
  completionOf: (args: readonly Value[], program: Program) => Completion,
): Box & { programs: Program[] } {
  const programs: Program[] = [];
  return {
    programs,
    async run(program, onCall = () => {}) {
      programs.push(program);
      const outcomes = program.calls.map((call, i): Outcome => {
        onCall(i + 1);
        const fresh = i === 0 || program.contexts === "fresh";
        const completion = completionOf(program.inputs[call.input], program);
        return { completion, fresh, timeMs: 1, console: { text: "said", cut: false } };
      });
      return { kind: "ran", outcomes };
    },
  };
}

function returns(value: Value, changedArgument: number | null = null): Completion {
  const { shape, data } = flatten(value);
  return {
    kind: "returned",
    returned: { kind: "numbers", shape, data: Float64Array.from(data as ArrayLike<number>) },
    changedArgument,
  };
}

const scaled = ([X, k]: readonly Value[]): Completion =>
  returns((X as number[][]).map((row) => row.map((x) => x * (k as number))));

async function reportOf(box: Box, exercise = scaleExercise(), visibleOnly = false): Promise<Report> {
  const report = await judge({ exercise, source: "", seed: 7, visibleOnly }, box);
  if ("reason" in report) throw new Error(report.reason);
  return reportSchema.parse(report);
}

describe("the verdict", () => {
  test("is accepted when every case of every group passes", async () => {
    const report = await reportOf(fakeBox(scaled));
    expect(report).toMatchObject({ verdict: "accepted", score: { numerator: 4, denominator: 4 } });
    expect(report.groups.every(({ passed }) => passed)).toBe(true);
  });

  test("is partial when some groups that weigh something pass, and a group with one failing case earns nothing", async () => {
    const report = await reportOf(fakeBox((args) => (args[1] === 0.5 ? returns(0) : scaled(args))));
    expect(report).toMatchObject({ verdict: "partial", score: { numerator: 1, denominator: 4 } });
    expect(report.groups.map(({ passed }) => passed)).toEqual([true, false, true]);
  });

  test("is that of the first failing case when nothing that weighs anything passes", async () => {
    const threw: Completion = {
      kind: "threw",
      error: { name: "TypeError", message: "m", line: 1, column: 2 },
    };
    const [{ cases: practice }] = scaleExercise().groups;
    const isPractice = (args: unknown) => practice.some((one) => isDeepStrictEqual(one.arguments, args));
    const report = await reportOf(fakeBox((args) => (isPractice(args) ? scaled(args) : threw)));
    expect(report.groups.map(({ passed }) => passed)).toEqual([true, false, false]);
    expect(report).toMatchObject({ verdict: "runtime_error", score: { numerator: 0, denominator: 4 } });
  });

  test.each([
    [{ kind: "timed_out" }, "time_limit"],
    [{ kind: "out_of_memory" }, "memory_limit"],
    [{ kind: "flooded_console" }, "output_limit"],
    [{ kind: "threw", error: { name: "Error", message: "", line: null, column: null } }, "runtime_error"],
    [{ kind: "returned", returned: { kind: "nothing" }, changedArgument: null }, "wrong_answer"],
    [
      { kind: "returned", returned: { kind: "too_large", shape: [9] }, changedArgument: null },
      "output_limit",
    ],
  ] as [Completion, string][])(
    "of %j is %s, for each case and for the submission",
    async (completion, verdict) => {
      const report = await reportOf(fakeBox(() => completion));
      expect(report.verdict).toBe(verdict);
      expect(new Set(report.cases.map((one) => one.verdict))).toEqual(new Set([verdict]));
    },
  );

  test("of an exercise with no cases is a fault, never a pass", async () => {
    const request = { exercise: exerciseOf([]), source: "", seed: 1, visibleOnly: false };
    expect(await judge(request, fakeBox(scaled))).toMatchObject({ verdict: "grader_fault" });
    const hiddenOnly = exerciseOf([group("g", 1, false, [closeCase("c", [1], 1)])]);
    const run = { exercise: hiddenOnly, source: "", seed: 1, visibleOnly: true };
    expect(await judge(run, fakeBox(scaled))).toMatchObject({ verdict: "grader_fault" });
  });

  test("of a box that failed is a fault with its reason", async () => {
    const box: Box = { run: async () => ({ kind: "box_failed", reason: "no memory" }) };
    const outcome = await judge({ exercise: scaleExercise(), source: "", seed: 1, visibleOnly: false }, box);
    expect(outcome).toEqual({ verdict: "grader_fault", reason: "no memory" });
  });
});

describe("a program that is refused", () => {
  const error = { name: "SyntaxError", message: "Unexpected token", line: 3, column: 4 };
  const box: Box = { run: async () => ({ kind: "refused", error }) };

  test("fails every case by compile_error, and the report says where", async () => {
    const report = await reportOf(box);
    expect(report).toMatchObject({
      verdict: "compile_error",
      error,
      score: { numerator: 0, denominator: 4 },
    });
    expect(report.cases.map((one) => one.verdict)).toEqual(Array(5).fill("compile_error"));
  });

  test("is refused before any box when it is larger than 64 KiB in UTF-8", async () => {
    const source = `// ${"я".repeat(maxSourceBytes / 2)}`;
    const request = { exercise: scaleExercise(), source, seed: 1, visibleOnly: false };
    const untouched = fakeBox(scaled);
    expect(await judge(request, untouched)).toMatchObject({
      verdict: "compile_error",
      error: { name: "SourceTooLarge" },
    });
    expect(untouched.programs).toEqual([]);
  });
});

describe("cases", () => {
  test("run visible first and hidden ones in an order that the seed decides", async () => {
    const orderFor = async (seed: number) => {
      const box = fakeBox(scaled);
      await judge({ exercise: scaleExercise(), source: "", seed, visibleOnly: false }, box);
      return box.programs[0].calls.map(({ input }) => input);
    };
    expect(await orderFor(3)).toEqual(await orderFor(3));
    const orders = await Promise.all(Array.from({ length: 20 }, (_, seed) => orderFor(seed)));
    for (const order of orders) {
      expect(order.slice(0, 2)).toEqual([0, 1]);
      expect(order.slice(2).toSorted()).toEqual([2, 3, 4]);
    }
    expect(new Set(orders.map(String)).size).toBeGreaterThan(3);
  });

  test("stand in the report in the author's order, whatever the order they ran in", async () => {
    const report = await reportOf(fakeBox(scaled));
    expect(report.cases.map((one) => one.group)).toEqual([
      "visible",
      "visible",
      "typical",
      "typical",
      "large",
    ]);
  });

  test("of hidden groups are not run when only visible ones are asked for", async () => {
    const box = fakeBox(scaled);
    const report = await reportOf(box, scaleExercise(), true);
    expect(report).toMatchObject({ verdict: "accepted", score: { numerator: 1, denominator: 1 } });
    expect(report.cases.map((one) => one.hidden)).toEqual([false, false]);
    expect(box.programs[0].calls.map(({ input }) => input)).toEqual([0, 1]);
  });

  test("left out after a limit carry the verdict that cost their group, and say that they were not run", async () => {
    const report = await reportOf(
      fakeBox((args) =>
        args[1] === 3 ? { kind: "out_of_memory" } : args[1] === 5 ? { kind: "not_called" } : scaled(args),
      ),
    );
    expect(report.cases.slice(0, 2)).toMatchObject([
      { verdict: "memory_limit", notRun: false },
      { verdict: "memory_limit", notRun: true },
    ]);
  });

  test("are counted to whoever waits", async () => {
    const told: string[] = [];
    const request = { exercise: scaleExercise(), source: "", seed: 1, visibleOnly: false };
    await judge(request, fakeBox(scaled), (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
  });
});

describe("a failure in a context that calls share", () => {
  test("counts as it is when it is the same in a fresh context", async () => {
    const box = fakeBox(() => returns([[1]]));
    const report = await reportOf(box);
    expect(report.verdict).toBe("wrong_answer");
    expect(box.programs.map(({ contexts }) => contexts)).toEqual(["shared", "fresh"]);
  });

  test("does not count when the case passes in a fresh one", async () => {
    const box = fakeBox((args, program) =>
      program.contexts === "fresh" || program.inputs[0] === args ? scaled(args) : returns([[1]]),
    );
    const report = await reportOf(box);
    expect(report.verdict).toBe("accepted");
    expect(box.programs.map(({ contexts }) => contexts)).toEqual(["shared", "fresh", "fresh"]);
  });

  test("is not looked for when every case passed", async () => {
    const box = fakeBox(scaled);
    await reportOf(box);
    expect(box.programs).toHaveLength(1);
  });

  test("is a fault when the box fails the second time", async () => {
    const inner = fakeBox(() => returns([[1]]));
    const box: Box = {
      run: (program) =>
        program.contexts === "fresh"
          ? Promise.resolve({ kind: "box_failed", reason: "gone" })
          : inner.run(program),
    };
    const outcome = await judge({ exercise: scaleExercise(), source: "", seed: 1, visibleOnly: false }, box);
    expect(outcome).toMatchObject({ verdict: "grader_fault" });
  });
});

describe("a hidden case", () => {
  const secret = 424242;
  const exercise = exerciseOf([
    group("g", 1, false, [closeCase("hidden", [[[secret, 1]], 2], [[secret * 2, 2]])]),
  ]);

  test.each([
    returns([[secret, 7]]),
    returns([[secret * 4, 4]]),
    returns([[Number.NaN, secret]]),
    returns([[secret * 2, 2]], 0),
    returns([[secret * 2], [2]]),
    { kind: "threw", error: { name: `Error${secret}`, message: `${secret}`, line: secret, column: secret } },
  ] as Completion[])("tells its kind of mistake and none of its data (%#)", async (completion) => {
    const report = await reportOf(
      fakeBox(() => completion),
      exercise,
    );
    const [told] = report.cases;
    expect(told.verdict).not.toBe("accepted");
    const text = JSON.stringify(report.cases);
    expect(text).not.toContain(String(secret));
    expect(text).not.toContain(String(secret * 2));
    expect(text).not.toContain("said");
    expect(caseReportSchema.parse(told)).toEqual(told);
  });

  test("tells an error by name only when the name is the engine's own", async () => {
    const errorNamed = async (name: string) => {
      const threw: Completion = { kind: "threw", error: { name, message: "", line: null, column: null } };
      const [told] = (
        await reportOf(
          fakeBox(() => threw),
          exercise,
        )
      ).cases;
      return told.hidden ? told.errorName : "visible";
    };
    expect(await errorNamed("RangeError")).toBe("RangeError");
    expect(await errorNamed("TheAnswerIs42")).toBe("Error");
  });

  test("brings the author's hint when it failed, and only then", async () => {
    const hintOf = async (completion: Completion) => {
      const [told] = (
        await reportOf(
          fakeBox(() => completion),
          exercise,
        )
      ).cases;
      return told.hidden ? told.hint?.en : "visible";
    };
    expect(await hintOf(returns([[1, 1]]))).toBe("hint of hidden");
    expect(await hintOf(returns([[secret * 2, 2]]))).toBeUndefined();
  });
});

describe("a visible case", () => {
  test("shows its data, the first difference, the tolerance and the console", async () => {
    const [told] = (
      await reportOf(
        fakeBox(() =>
          returns([
            [3, 6],
            [9, 13],
          ]),
        ),
      )
    ).cases;
    expect(told).toMatchObject({
      hidden: false,
      verdict: "wrong_answer",
      mistake: { kind: "different" },
      arguments: [
        { name: "X", value: "[[1, 2], [3, 4]]" },
        { name: "k", value: "3" },
      ],
      expected: "[[3, 6], [9, 12]]",
      returned: "[[3, 6], [9, 13]]",
      difference: {
        index: [1, 1],
        expected: "12",
        returned: "13",
        absoluteError: "1",
        relativeError: "0.0833",
      },
      tolerance: { relative: 1e-9, absolute: 1e-12 },
      console: "said",
    });
  });

  test("names the argument that was changed", async () => {
    const [told] = (
      await reportOf(fakeBox((args) => ({ ...scaled(args), changedArgument: 0 }) as Completion))
    ).cases;
    expect(told).toMatchObject({ mistake: { kind: "arguments_changed", argument: "X" } });
  });
});

describe("an author's own check", () => {
  const text = { ru: "мало", en: "too little" };
  const check = (value: Value) =>
    Number(value) > 10 ? { passed: true as const } : { passed: false as const, text };
  const one = { ...closeCase("c", [[[1]], 2], 0), check: { kind: "author" as const, check } };
  const base = exerciseOf([group("g", 1, true, [one])]);
  const entry = { ...base.exercise.entry, returns: { ...base.exercise.entry.returns, type: "number" } };
  const exercise = { ...base, exercise: { ...base.exercise, entry } };

  test("decides, in the author's words", async () => {
    expect(
      (
        await reportOf(
          fakeBox(() => returns(11)),
          exercise,
        )
      ).verdict,
    ).toBe("accepted");
    const [told] = (
      await reportOf(
        fakeBox(() => returns(9)),
        exercise,
      )
    ).cases;
    expect(told).toMatchObject({ verdict: "wrong_answer", mistake: { kind: "author", text } });
  });

  test("is not asked about a value of another type", async () => {
    const [told] = (
      await reportOf(
        fakeBox(() => returns([11])),
        exercise,
      )
    ).cases;
    expect(told).toMatchObject({ mistake: { kind: "wrong_type", expected: "number", returned: "number[]" } });
  });
});
