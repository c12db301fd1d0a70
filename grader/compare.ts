import type { CloseCheck, Tolerance } from "#exercises/kit/case.ts";
import type { Returned } from "#grader/box.ts";
import { isClose } from "#grader/is-close.ts";
import { kindOfDifference } from "#grader/kind-of-difference.ts";
import { type Flat, flatten, indexOfPlace, sameShape, typeName } from "#grader/numbers.ts";
import type { Mistake } from "#lib/mistake.ts";

/** A mistake, and the first place in the flat data where the value leaves the expected one. */
export type Comparison = { mistake: Mistake | null; place: number | null };

/**
 * Compares a returned value with the expected one: element by element,
 * `|returned - expected| <= absolute + relative * |expected|`. Names the kind of mistake.
 *
 * @param call.rows number of rows of the data, the n of the course's formulas; null where there is none
 * @param call.changedArgument name of an argument that the call changed, or null
 */
export function compare(
  returned: Returned,
  check: CloseCheck,
  call: { rows: number | null; changedArgument: string | null },
): Comparison {
  const expected = flatten(check.expected);
  const unlike = formMistake(returned, expected, check);
  if (unlike !== null) return { mistake: unlike, place: null };
  const { data } = returned as Flat;
  const place = firstDifference(data, expected, check);
  if (place === null && call.changedArgument === null) return { mistake: null, place };
  if (returned.kind === "numbers") {
    const infinite = firstInfinite(returned.data, expected);
    if (infinite !== null)
      return {
        mistake: { kind: "not_finite", index: indexOfPlace(infinite, expected.shape) },
        place: infinite,
      };
  }
  if (call.changedArgument !== null)
    return { mistake: { kind: "arguments_changed", argument: call.changedArgument }, place };
  if (returned.kind !== "numbers") return { mistake: { kind: "different" }, place };
  const mistake = kindOfDifference({
    returned: returned.data,
    expected: Float64Array.from(expected.data as ArrayLike<number>),
    origin: check.origin === null ? null : Float64Array.from(flatten(check.origin).data as ArrayLike<number>),
    shape: expected.shape,
    tolerance: check,
    rows: call.rows,
  });
  return { mistake, place };
}

/** What is wrong with a value before its numbers are looked at. */
function formMistake(returned: Returned, expected: Flat, tolerance: Tolerance): Mistake | null {
  const type = typeName(expected);
  switch (returned.kind) {
    case "nothing":
      return { kind: "returned_nothing" };
    case "other":
      return { kind: "wrong_type", expected: type, returned: returned.type, at: [...returned.at] };
    case "too_large":
      return { kind: "wrong_shape", expected: [...expected.shape], returned: [...returned.shape] };
    default:
      return shapeMistake(returned, expected, type, tolerance);
  }
}

function shapeMistake(returned: Flat, expected: Flat, type: string, tolerance: Tolerance): Mistake | null {
  const isScalar = expected.shape.length === 0;
  const isEmpty = returned.data.length === 0;
  if ((!isEmpty && returned.kind !== expected.kind) || isScalar !== (returned.shape.length === 0))
    return { kind: "wrong_type", expected: type, returned: typeName(returned), at: [] };
  if (isTransposed(returned, expected, tolerance)) return { kind: "transposed" };
  if (sameShape(returned.shape, expected.shape)) return null;
  return { kind: "wrong_shape", expected: [...expected.shape], returned: [...returned.shape] };
}

/** Whether the value is the transpose of the expected matrix, and not that matrix itself. */
function isTransposed(returned: Flat, expected: Flat, tolerance: Tolerance): boolean {
  if (returned.kind !== "numbers" || returned.shape.length !== 2 || expected.shape.length !== 2) return false;
  const [rows, columns] = expected.shape;
  if (!sameShape(returned.shape, [columns, rows]) || rows * columns === 0) return false;
  const turned = Array.from({ length: rows * columns }, (_, place) => {
    const row = Math.floor(place / columns);
    return returned.data[(place % columns) * rows + row];
  });
  const isItself = rows === columns && firstDifference(returned.data, expected, tolerance) === null;
  return !isItself && firstDifference(turned, expected, tolerance) === null;
}

/** The first place where the values differ by more than the tolerance; null when there is none. */
function firstDifference(data: ArrayLike<unknown>, expected: Flat, tolerance: Tolerance): number | null {
  for (let place = 0; place < expected.data.length; place++) {
    const a = data[place];
    const b = expected.data[place];
    const fits =
      typeof a === "number" && typeof b === "number" ? isClose(a, b, tolerance) : Object.is(a, asLeaf(b));
    if (!fits) return place;
  }
  return null;
}

/** Booleans travel as 0 and 1. */
function asLeaf(leaf: unknown): unknown {
  return typeof leaf === "boolean" ? Number(leaf) : leaf;
}

function firstInfinite(data: Float64Array, expected: Flat): number | null {
  const place = data.findIndex((number, i) => !Number.isFinite(number) && Number.isFinite(expected.data[i]));
  return place < 0 ? null : place;
}
