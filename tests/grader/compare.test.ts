import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { CloseCheck } from "#exercises/kit/case.ts";
import type { Returned } from "#grader/box.ts";
import { compare } from "#grader/compare.ts";
import { flatten } from "#grader/numbers.ts";
import type { Mistake } from "#lib/mistake.ts";
import type { Value } from "#lib/value.ts";

const call = { rows: 5, changedArgument: null };

function checkOf(expected: Value, origin: Value | null = null, relative = 1e-9): CloseCheck {
  return { kind: "close", expected, origin, relative, absolute: 1e-12 };
}

/** A value as it comes out of a box. */
function returned(value: Value): Returned {
  const { kind, shape, data } = flatten(value);
  if (kind === "texts") return { kind, shape, data: Array.from(data, String) };
  return { kind, shape, data: Float64Array.from(data as ArrayLike<number>) };
}

function mistakeOf(
  value: Value,
  expected: Value,
  origin: Value | null = null,
  rows: number | null = 5,
): Mistake | null {
  return compare(returned(value), checkOf(expected, origin), { ...call, rows }).mistake;
}

/** Numbers of ordinary size, none so small that it drowns among the others. */
const number = fc.double({ min: 0.2, max: 100, noNaN: true }).map((x) => Math.round(x * 1000) / 1000);
const signed = fc.tuple(number, fc.boolean()).map(([x, negative]) => (negative ? -x : x));
const vector = fc.array(signed, { minLength: 3, maxLength: 12 });
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([n, m]) =>
    fc.array(fc.array(signed, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
  );

describe("what passes", () => {
  test.prop([fc.oneof(signed, vector, matrix)])("the expected value passes", (value) => {
    expect(mistakeOf(value, value)).toBeNull();
  });

  test.prop([vector, fc.double({ min: -1, max: 1, noNaN: true })])(
    "an error within the tolerance passes",
    (v, t) => {
      expect(
        mistakeOf(
          v.map((x) => x * (1 + 0.9e-9 * t)),
          v,
        ),
      ).toBeNull();
    },
  );

  test("minus zero equals zero", () => {
    expect(mistakeOf([-0, 1], [0, 1])).toBeNull();
    expect(mistakeOf([0, 1], [-0, 1])).toBeNull();
  });

  test("texts and booleans are compared exactly", () => {
    expect(mistakeOf(["a", "b"], ["a", "b"])).toBeNull();
    expect(mistakeOf([true, false], [true, false])).toBeNull();
    expect(mistakeOf(["a", "c"], ["a", "b"])).toEqual({ kind: "different" });
    expect(mistakeOf([true, true], [true, false])).toEqual({ kind: "different" });
  });
});

describe("what does not pass", () => {
  test.prop([vector, fc.constantFrom(Number.NaN, Infinity, -Infinity), fc.nat()])(
    "no value that is not finite ever passes, and it is named with its place",
    (v, bad, at) => {
      const place = at % v.length;
      expect(mistakeOf(v.with(place, bad), v)).toEqual({ kind: "not_finite", index: [place] });
    },
  );

  test.prop([vector, vector])("a value passes only when every element is within the tolerance", (a, b) => {
    const fits =
      a.length === b.length && a.every((x, i) => Math.abs(x - b[i]) <= 1e-12 + 1e-9 * Math.abs(b[i]));
    expect(mistakeOf(a, b) === null).toBe(fits);
  });

  test("NaN expected by mistake passes nothing, not even NaN", () => {
    expect(mistakeOf(Number.NaN, Number.NaN)).not.toBeNull();
    expect(mistakeOf(1, Number.NaN)).not.toBeNull();
  });

  test("nothing returned is told from a wrong thing returned", () => {
    expect(compare({ kind: "nothing" }, checkOf(1), call).mistake).toEqual({ kind: "returned_nothing" });
    expect(compare({ kind: "other", type: "Promise", at: [] }, checkOf([1]), call).mistake).toEqual({
      kind: "wrong_type",
      expected: "number[]",
      returned: "Promise",
      at: [],
    });
  });

  test("a number for a list and a list for a number are of the wrong type", () => {
    expect(mistakeOf(1, [1])).toMatchObject({ kind: "wrong_type", expected: "number[]", returned: "number" });
    expect(mistakeOf([1], 1)).toMatchObject({ kind: "wrong_type", expected: "number", returned: "number[]" });
    expect(mistakeOf(["1"], [1])).toMatchObject({ kind: "wrong_type", returned: "string[]" });
  });

  test.prop([matrix, matrix])("a matrix of another shape is never compared by its elements", (a, b) => {
    const sizes = (m: number[][]) => [m.length, m[0].length];
    fc.pre(String(sizes(a)) !== String(sizes(b)));
    const kind = mistakeOf(a, b)?.kind;
    expect(["wrong_shape", "transposed"]).toContain(kind);
    if (kind === "wrong_shape")
      expect(mistakeOf(a, b)).toEqual({ kind, expected: sizes(b), returned: sizes(a) });
  });

  test("a column for a list, an empty list and a list too large to copy are of the wrong shape", () => {
    expect(mistakeOf([[1], [2]], [1, 2])).toEqual({ kind: "wrong_shape", expected: [2], returned: [2, 1] });
    expect(mistakeOf([], [1, 2])).toEqual({ kind: "wrong_shape", expected: [2], returned: [0] });
    const huge = compare({ kind: "too_large", shape: [4294967295] }, checkOf([1, 2]), call).mistake;
    expect(huge).toEqual({ kind: "wrong_shape", expected: [2], returned: [4294967295] });
  });
});

describe("the kind of mistake", () => {
  test.prop([matrix])("a transposed matrix is named, unless it is its own transpose", (m) => {
    const turned = m[0].map((_, j) => m.map((row) => row[j]));
    const isSame = JSON.stringify(turned) === JSON.stringify(m);
    expect(mistakeOf(turned, m)).toEqual(isSame ? null : { kind: "transposed" });
  });

  test.prop([vector])("the opposite sign is named", (v) => {
    expect(
      mistakeOf(
        v.map((x) => -x),
        v,
      ),
    ).toEqual({ kind: "opposite_sign" });
  });

  const factors = [
    ["2", () => 2],
    ["1/2", () => 1 / 2],
    ["n", (n: number) => n],
    ["1/n", (n: number) => 1 / n],
    ["2/n", (n: number) => 2 / n],
    ["n/2", (n: number) => n / 2],
    ["ln2", () => Math.LN2],
    ["1/ln2", () => 1 / Math.LN2],
  ] as const;
  for (const [name, valueFor] of factors)
    test.prop([fc.oneof(vector, number), fc.integer({ min: 5, max: 400 })])(
      `the factor ${name} is named, for lists and for single numbers`,
      (v, n) => {
        const scaled = typeof v === "number" ? v * valueFor(n) : v.map((x) => x * valueFor(n));
        expect(mistakeOf(scaled, v, null, n)).toEqual({
          kind: "constant_factor",
          factor: name,
          value: valueFor(n),
        });
      },
    );

  test.prop([vector, fc.double({ min: 1.1, max: 1.9, noNaN: true })])(
    "another factor is told by its value",
    (v, k) => {
      fc.pre(Math.abs(k - 1 / Math.LN2) > 0.01);
      const mistake = mistakeOf(
        v.map((x) => x * k),
        v,
      );
      expect(mistake).toMatchObject({ kind: "constant_factor", factor: "other" });
      if (mistake?.kind === "constant_factor") expect(mistake.value).toBeCloseTo(k, 6);
    },
  );

  test("a single number is never said to be off by an unnamed factor or by an offset", () => {
    expect(mistakeOf(3.7, 1)).toEqual({ kind: "different" });
    expect(mistakeOf([3.7], [1])).toEqual({ kind: "different" });
  });

  test.prop([vector, signed])("an offset is named", (v, offset) => {
    fc.pre(new Set(v).size > 1);
    const mistake = mistakeOf(
      v.map((x) => x + offset),
      v,
    );
    fc.pre(mistake?.kind !== "few_digits");
    expect(mistake?.kind).toBe("constant_offset");
  });

  test.prop([vector, fc.double({ min: 3, max: 90, noNaN: true })])("one wrong end is named", (v, change) => {
    const first = mistakeOf(v.with(0, v[0] + change), v)?.kind;
    const last = mistakeOf(v.with(-1, v[v.length - 1] + change), v)?.kind;
    expect([first, last]).toEqual(["all_but_first", "all_but_last"]);
  });

  test.prop([vector, fc.integer({ min: 3, max: 7 })])("right to a few digits only is named", (v, digits) => {
    const mistake = mistakeOf(
      v.map((x, i) => x * (1 + (i % 2 ? 1 : -1) * 0.9 * 10 ** -digits)),
      v,
    );
    expect(mistake).toEqual({ kind: "few_digits", digits });
  });

  test.prop([vector])("changed arguments are named when the value itself is right", (v) => {
    const changed = { ...call, changedArgument: "X" };
    expect(compare(returned(v), checkOf(v), changed).mistake).toEqual({
      kind: "arguments_changed",
      argument: "X",
    });
  });

  test.prop([vector, fc.array(signed, { minLength: 12, maxLength: 12 })])(
    "of a step the kind shows in where it leads from its start",
    (w, step) => {
      const end = (k: number) => w.map((x, i) => x + k * step[i]);
      expect(mistakeOf(end(-1), end(1), w)).toEqual({ kind: "opposite_sign" });
      expect(mistakeOf(end(2), end(1), w)).toMatchObject({ kind: "constant_factor", factor: "2" });
      expect(mistakeOf(end(5), end(1), w)).toMatchObject({ kind: "constant_factor", factor: "n" });
    },
  );
});

describe("no kind is named for a value to which it does not apply", () => {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b));
  const applies: Partial<Record<Mistake["kind"], (a: number[], b: number[], mistake: Mistake) => boolean>> = {
    opposite_sign: (a, b) => a.every((x, i) => near(x, -b[i])),
    constant_factor: (a, b, mistake) =>
      mistake.kind === "constant_factor" && a.every((x, i) => near(x, mistake.value * b[i])),
    constant_offset: (a, b, mistake) =>
      mistake.kind === "constant_offset" && a.every((x, i) => near(x - b[i], mistake.value)),
    all_but_first: (a, b) => !near(a[0], b[0]) && a.slice(1).every((x, i) => near(x, b[i + 1])),
    all_but_last: (a, b) =>
      !near(a.at(-1) ?? 0, b.at(-1) ?? 0) && a.slice(0, -1).every((x, i) => near(x, b[i])),
    few_digits: (a, b) => a.every((x, i) => Math.abs(x - b[i]) <= 1e-3 * Math.abs(b[i]) + 1e-6),
    different: () => true,
  };
  // Few distinct numbers, so that coincidences happen.
  const few = fc.array(fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2, 4), { minLength: 2, maxLength: 4 });

  test.prop([few, few, fc.integer({ min: 1, max: 4 })], { numRuns: 2000 })(
    "whatever two lists are compared",
    (a, b, n) => {
      fc.pre(a.length === b.length);
      const mistake = mistakeOf(a, b, null, n);
      if (mistake === null) expect(a.every((x, i) => near(x, b[i]))).toBe(true);
      else expect(applies[mistake.kind]?.(a, b, mistake)).toBe(true);
    },
  );
});
