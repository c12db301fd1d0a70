import { test as check, fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import {
  decimal,
  exact,
  floor,
  formatExact,
  parseDecimal,
  parts,
  roundHalfUp,
  toDecimal,
} from "#lib/exact.ts";

const fractions = fc
  .tuple(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([numerator, denominator]) => exact(numerator, denominator));

test.each([
  ["7", "7"],
  ["7,5", "7.5"],
  [" 7.50 ", "7.5"],
  ["-0,25", "-0.25"],
])("%j is read as a decimal", (text, value) => {
  expect(parseDecimal(text)?.toString()).toBe(value);
});

test.each(["", " ", "1e3", "7.", ".5", "1 000", "1,5,5", "7.5%", "NaN", "1/3", "0.(3)", "٧"])(
  "%j is not a decimal",
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

test.each([
  ["2.675", 2, "2.68"],
  ["1.005", 2, "1.01"],
  ["7.25", 1, "7.3"],
  ["-0.5", 0, "0"],
  ["-1.005", 2, "-1.00"],
  ["0.04", 1, "0.0"],
  ["9.999", 2, "10.00"],
])("%s shown with %i places is %s, half up from the exact value", (value, digits, shown) => {
  expect(toDecimal(decimal(value), digits)).toBe(shown);
});

test("numbers are shown in the person's language, with the places they need", () => {
  expect(formatExact(decimal("7"), "ru")).toBe("7,0");
  expect(formatExact(decimal("8.45"), "en")).toBe("8.45");
  expect(formatExact(exact(29, 3), "ru")).toBe("9,67");
  expect(formatExact(decimal("30"), "ru", { atLeast: 0 })).toBe("30");
  expect(formatExact(decimal("11.6"), "en", { atLeast: 0, atMost: 1 })).toBe("11.6");
});

check.prop([fractions])("a floor is the whole number at or just below", (value) => {
  const below = exact(floor(value));
  expect(below.lte(value)).toBe(true);
  expect(below.add(exact(1)).gt(value)).toBe(true);
});

check.prop([fractions])("a rounded number is at most a half away, and above when exactly a half", (value) => {
  const distance = exact(roundHalfUp(value)).sub(value);
  expect(distance.gt(exact(-1, 2)) && distance.lte(exact(1, 2))).toBe(true);
});

check.prop([fractions, fc.integer({ min: 0, max: 4 })])(
  "what is shown is the nearest decimal to the exact value",
  (value, digits) => {
    const shown = decimal(toDecimal(value, digits));
    const { numerator, denominator } = parts(shown.sub(value));
    const twice = 2n * (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(digits);
    expect(twice <= denominator).toBe(true);
  },
);
