import { expect, onTestFinished, test } from "vitest";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import { processUsage } from "#grader/sandbox/process-usage.ts";
import { boxProcesses } from "#tests/grader/box-processes.ts";
import { rightSolution, scaleExercise } from "#tests/grader/exercise.ts";

const endless = rightSolution.replace("return", "for (;;);\n  return");

async function open(options: Partial<Parameters<typeof openBoxes>[0]> = {}) {
  const boxes = await openBoxes({ count: 1, withLibrary: false, ...options });
  onTestFinished(() => boxes.close());
  const grade = async (source: string, exercise = scaleExercise(1000)) => {
    const report = await judge({ exercise, source, seed: 1, visibleOnly: false }, boxes);
    return report.verdict;
  };
  return { boxes, grade };
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("it never came to hold");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("what a program says in a call that is not visible does not leave the box", async () => {
  const { boxes } = await open();
  const said = async (visible: boolean) => {
    const run = (source: string) =>
      boxes.run({
        source,
        entry: "scale",
        inputs: [[[[1, 2]], 3]],
        calls: [{ input: 0, group: 0, visible }],
        contexts: "shared",
        ...{ caseTimeMs: 1000, memoryMb: 64, allowedImports: [], seed: 1 },
      });
    return JSON.stringify([
      await run("export function scale(X, k) { console.log('secret', X[0][1]); return X; }"),
      await run("export function scale(X, k) { throw new Error('secret ' + X[0][1]); }"),
    ]);
  };
  expect((await said(true)).match(/secret 2/g)).toHaveLength(2);
  expect(await said(false)).not.toContain("secret");
});

test("a box that is killed while it waits is replaced", async () => {
  const { grade } = await open();
  const [before] = boxProcesses();
  process.kill(before, "SIGKILL");
  await until(() => !boxProcesses().includes(before));
  expect(await grade(rightSolution)).toBe("accepted");
});

test("a box that is killed from outside while it runs an innocent program costs the program nothing", async () => {
  const { grade } = await open();
  const slow = rightSolution.replace("return", "for (let i = 0; i < 5e6; i++) k += 0;\n  return");
  const [box] = boxProcesses();
  const before = processUsage(box)?.cpuMs ?? 0;
  const verdict = grade(slow);
  await until(() => (processUsage(box)?.cpuMs ?? Infinity) > before + 50);
  process.kill(box, "SIGKILL");
  expect(await verdict).toBe("accepted");
});

test("more programs than boxes wait for their turn, and each gets its own verdict", async () => {
  const { grade } = await open({ count: 2 });
  const sources = Array.from({ length: 12 }, (_, i) =>
    i % 3 === 0 ? `// ${i}\n${endless}` : `// ${i}\n${rightSolution}`,
  );
  const verdicts = await Promise.all(sources.map((source) => grade(source, scaleExercise(300))));
  expect(verdicts).toEqual(sources.map((_, i) => (i % 3 === 0 ? "time_limit" : "accepted")));
});

test("a program that brings down every box it is in gets its verdict, and the next one a new box", async () => {
  const { grade } = await open();
  const uninterruptible = rightSolution.replace(
    "return",
    "[].indexOf.call({ length: 2 ** 53 - 1 } as never, 1 as never);\n  return",
  );
  expect(await grade(uninterruptible, scaleExercise(100))).toBe("time_limit");
  expect(await grade(rightSolution)).toBe("accepted");
});

test("a call that brings down its box costs its own group, and none of those before it", async () => {
  const { boxes } = await open();
  const source = rightSolution.replace(
    "return",
    "if (X.length === 3) [].indexOf.call({ length: 2 ** 53 - 1 } as never, 1 as never);\n  return",
  );
  const request = { exercise: scaleExercise(100), source, seed: 1, visibleOnly: false };
  const report = await judge(request, boxes);
  if ("reason" in report) throw new Error(report.reason);
  expect(report.groups.map(({ id, passed }) => [id, passed])).toEqual([
    ["visible", true],
    ["typical", true],
    ["large", false],
  ]);
  expect(report.cases.at(-1)?.verdict).toBe("time_limit");
});

test("closing leaves no process behind", async () => {
  const { boxes } = await open({ count: 2 });
  const started = boxProcesses();
  expect(started).toHaveLength(2);
  await boxes.close();
  // The kernel takes what is inside a namespace away a moment after the process that made it.
  await until(() => started.every((pid) => processUsage(pid) === null));
});

test("without bubblewrap programs are graded all the same", async () => {
  const { boxes, grade } = await open({ confinement: "plain" });
  expect(boxes.confinement).toBe("plain");
  expect(await grade(rightSolution)).toBe("accepted");
  expect(await grade(endless, scaleExercise(200))).toBe("time_limit");
});
