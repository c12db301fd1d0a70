import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { correlation } from "#lib/statistics/correlation.ts";

const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 3,
  maxLength: 40,
});
const split = (values: readonly (readonly [number, number])[]) =>
  [values.map(([x]) => x), values.map(([, y]) => y)] as const;

test("an example by hand: 1, 2, 3 with 1, 3, 2 go together by a half", () => {
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
});

test.prop([pairs])("it is between -1 and 1, and the same the other way round", (values) => {
  const [xs, ys] = split(values);
  const r = correlation(xs, ys);
  expect(correlation(ys, xs)).toBe(r);
  if (r !== null) expect(Math.abs(r)).toBeLessThanOrEqual(1);
});

test.prop([pairs, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })])(
  "another unit or zero of a scale changes nothing, turning it round changes the sign",
  (values, unit, offset) => {
    const [xs, ys] = split(values);
    const r = correlation(xs, ys);
    const scaled = correlation(
      xs.map((x) => unit * x + offset),
      ys,
    );
    const turned = correlation(
      xs.map((x) => -x),
      ys,
    );
    if (r === null) expect([scaled, turned]).toEqual([null, null]);
    else {
      expect(scaled).toBeCloseTo(r, 10);
      expect(turned).toBeCloseTo(-r, 10);
    }
  },
);

test.prop([
  fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30 })), { minLength: 3, maxLength: 40 }),
])("with zeros and ones it is the point-biserial correlation of the textbook", (values) => {
  const mean = (numbers: number[]) => numbers.reduce((total, value) => total + value, 0) / numbers.length;
  const totals = values.map(([, total]) => total);
  const ones = values.flatMap(([solved, total]) => (solved ? [total] : []));
  const zeros = values.flatMap(([solved, total]) => (solved ? [] : [total]));
  const deviation = Math.sqrt(mean(totals.map((total) => (total - mean(totals)) ** 2)));
  const r = correlation(
    values.map(([solved]) => (solved ? 1 : 0)),
    totals,
  );
  if (ones.length === 0 || zeros.length === 0 || new Set(totals).size === 1) {
    expect(r).toBeNull();
    return;
  }
  const p = ones.length / values.length;
  expect(r).toBeCloseTo(((mean(ones) - mean(zeros)) / deviation) * Math.sqrt(p * (1 - p)), 10);
});

test("nothing goes together with what never changes, and two pairs tell nothing", () => {
  expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
  expect(correlation([1, 2, 3], [0.7, 0.7, 0.7])).toBeNull();
  expect(correlation([1, 2], [1, 2])).toBeNull();
});
