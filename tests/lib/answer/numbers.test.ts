import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { isWithin } from "#lib/answer/is-within.ts";
import { readNumber } from "#lib/answer/read-number.ts";

const metres = [
  { symbols: ["м", "m"], factor: 1 },
  { symbols: ["см", "cm"], factor: 0.01 },
  { symbols: ["м²", "m²"], factor: 1 },
];

function numberOf(text: string, units: typeof metres = []): number | string {
  const reading = readNumber(text, units);
  return reading.kind === "read" ? reading.value : reading.problem.en;
}

describe("a number is read in each spelling that people use", () => {
  test.each([
    ["0.25", 0.25],
    ["0,25", 0.25],
    [",5", 0.5],
    ["+3", 3],
    ["-3", -3],
    ["−3", -3],
    ["– 3", -3],
    [" 1/4 ", 0.25],
    ["-1 / 3", -1 / 3],
    ["½", 0.5],
    ["1,5/3", 0.5],
    ["1e-3", 0.001],
    ["2,5E2", 250],
    ["2.5·10^-1", 0.25],
    ["2,5 * 10^(-1)", 0.25],
    ["2,5×10⁻¹", 0.25],
    ["10⁻³", 0.001],
    ["1 000", 1000],
    ["1\u00a0000\u00a0000,5", 1000000.5],
    ["１２", 12],
  ])("%j", (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  test.each([
    ["5 м", 5],
    ["5м", 5],
    ["5 cm", 0.05],
    ["1 000 cm", 10],
    ["1/2 m", 0.5],
    ["3 м2", 3],
    ["3 m^2", 3],
  ])("%j with its unit", (text, value) => {
    expect(numberOf(text, metres)).toBeCloseTo(value, 14);
  });
});

describe("what is not one number is refused with the reason", () => {
  test.each([
    ["", "There is no answer yet."],
    ["NaN", "does not look like a number"],
    ["Infinity", "does not look like a number"],
    ["0x10", "does not look like a number"],
    ["1,000.5", "does not look like a number"],
    ["1 2", "does not look like a number"],
    ["1 00", "does not look like a number"],
    ["1/2/3", "does not look like a number"],
    ["٣", "does not look like a number"],
    ["5 m", "does not look like a number"],
    ["1e999999999", "too large or too small"],
    ["1e-301", "too large or too small"],
    ["1/0", "denominator is zero"],
    ["9".repeat(101), "too long"],
    [`${"9".repeat(90)}e299`, "too large or too small"],
  ])("%j", (text, problem) => {
    expect(numberOf(text)).toContain(problem);
  });

  test("a missing or a foreign unit is named", () => {
    expect(numberOf("5", metres)).toContain("Add the unit: м = m");
    expect(numberOf("5 kg", metres)).toContain("“kg” is not known here");
    expect(numberOf("5 M", metres)).toContain("“M” is not known here");
  });
});

test("the preview has the decimal sign of the language", () => {
  expect(readNumber("-2,5e-3", [])).toMatchObject({
    tex: { ru: "-2{,}5 \\cdot 10^{-3}", en: "-2.5 \\cdot 10^{-3}" },
  });
});

describe("tolerances", () => {
  test.each([
    [{ kind: "absolute", value: 0 }, 1 / 3, 1 / 3, true],
    [{ kind: "absolute", value: 0 }, 0.3, 0.1 + 0.2, true],
    [{ kind: "absolute", value: 0 }, 0.33333, 1 / 3, false],
    [{ kind: "absolute", value: 0.01 }, 1.01, 1, true],
    [{ kind: "absolute", value: 0.01 }, 1.0101, 1, false],
    [{ kind: "relative", value: 0.01 }, -101, -100, true],
    [{ kind: "relative", value: 0.01 }, -101.1, -100, false],
    [{ kind: "significant_figures", digits: 3 }, 3.14, Math.PI, true],
    [{ kind: "significant_figures", digits: 3 }, 3.15, Math.PI, false],
    [{ kind: "significant_figures", digits: 2 }, 0.13, 0.125, true],
    [{ kind: "significant_figures", digits: 2 }, 0.12, 0.125, true],
    [{ kind: "significant_figures", digits: 2 }, 0.0046, 0.00456, true],
    [{ kind: "significant_figures", digits: 2 }, 0.0047, 0.00456, false],
    [{ kind: "significant_figures", digits: 2 }, 0, 0, true],
  ] as const)("%j: %d for %d is %s", (tolerance, given, key, isRight) => {
    expect(isWithin(tolerance, given, key)).toBe(isRight);
  });

  const tolerances = fc.oneof(
    fc.record({ kind: fc.constant("absolute" as const), value: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      kind: fc.constant("relative" as const),
      value: fc.double({ min: 0, max: 0.1, noNaN: true }),
    }),
    fc.record({ kind: fc.constant("significant_figures" as const), digits: fc.integer({ min: 1, max: 12 }) }),
  );
  const key = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  check.prop([tolerances, key])("a key is within every tolerance of itself", (tolerance, value) => {
    expect(isWithin(tolerance, value, value)).toBe(true);
  });

  check.prop([fc.integer({ min: 1, max: 12 }), key])(
    "a rounded key passes to its figures",
    (digits, value) => {
      expect(
        isWithin({ kind: "significant_figures", digits }, Number(value.toPrecision(digits)), value),
      ).toBe(true);
    },
  );

  check.prop([tolerances, key, fc.double({ min: 0, max: 10, noNaN: true })])(
    "what is farther from the key passes no sooner",
    (tolerance, value, distance) => {
      const near = isWithin(tolerance, value + distance, value);
      const far = isWithin(tolerance, value + 2 * distance + 1e-9, value);
      expect(near || !far).toBe(true);
    },
  );
});

check.prop([
  fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(".", ","),
  fc.constantFrom("", " ", "\t"),
])("a number is read as it was written, to the last bit", (value, point, space) => {
  fc.pre(value === 0 || Math.abs(value) > 1e-280);
  expect(numberOf(`${space}${String(value).replace(".", point)}${space}`)).toBe(value + 0);
});
