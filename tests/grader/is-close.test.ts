import { describe, expect, test } from "vitest";
import { isClose } from "#grader/is-close.ts";

/** All of these are exact in binary, so that the edge itself can be tried. */
const quarter = { relative: 0.25, absolute: 0 };
const half = { relative: 0, absolute: 0.5 };

describe("the tolerance", () => {
  test("reaches its own edge and no further", () => {
    expect(isClose(10, 8, quarter)).toBe(true);
    expect(isClose(6, 8, quarter)).toBe(true);
    expect(isClose(10.000001, 8, quarter)).toBe(false);
    expect(isClose(5.999999, 8, quarter)).toBe(false);
  });

  test("has an absolute part, which alone holds near zero", () => {
    expect(isClose(0.5, 0, half)).toBe(true);
    expect(isClose(-0.5, 0, half)).toBe(true);
    expect(isClose(0.500001, 0, half)).toBe(false);
    expect(isClose(0.5, 0, quarter)).toBe(false);
  });

  test("adds its two parts", () => {
    expect(isClose(10.5, 8, { relative: 0.25, absolute: 0.5 })).toBe(true);
    expect(isClose(10.500001, 8, { relative: 0.25, absolute: 0.5 })).toBe(false);
  });

  test("is relative to what is expected, not to what was returned", () => {
    expect(isClose(8, 10, quarter)).toBe(true);
    expect(isClose(10.4, 8, quarter)).toBe(false);
    expect(isClose(-6, -8, quarter)).toBe(true);
  });
});

test("a value that is not finite fits nothing, on either side and not even itself", () => {
  const wide = { relative: 1, absolute: 1 };
  for (const odd of [Number.NaN, Infinity, -Infinity])
    for (const other of [odd, 0, 1, -1, Infinity, -Infinity, Number.NaN]) {
      expect(isClose(odd, other, wide)).toBe(false);
      expect(isClose(other, odd, wide)).toBe(false);
    }
});
