import type { Completion, Returned } from "#grader/box.ts";
import type { PackedArgument } from "#grader/sandbox/marshal.ts";
import type { PackedInput, WireCompletion } from "#grader/sandbox/protocol.ts";
import type { Value } from "#lib/value.ts";

/** Packs the arguments of one case: all numbers in one array, and the shapes to build them by. */
export function packInput(values: readonly Value[]): PackedInput {
  const numbers: number[] = [];
  const packed = values.map((value): PackedArgument => {
    const shape = numericShape(value);
    if (shape === null) return { plain: value };
    collect(value, numbers);
    return { shape };
  });
  return { doubles: Float64Array.from(numbers), arguments: packed };
}

/** Shape of a number or of a rectangular array of numbers with at most four indices; else null. */
export function numericShape(value: Value): number[] | null {
  if (typeof value === "number") return [];
  if (typeof value !== "object") return null;
  if (value.length === 0) return [0];
  const inner = numericShape(value[0]);
  if (inner === null || inner.length === 4) return null;
  const isRectangular = value.every((item) => {
    const shape = numericShape(item);
    return shape !== null && shape.length === inner.length && shape.every((size, i) => size === inner[i]);
  });
  return isRectangular ? [value.length, ...inner] : null;
}

function collect(value: Value, into: number[]): void {
  if (typeof value === "object") for (const item of value) collect(item, into);
  else if (typeof value === "number") into.push(value);
}

/** What a box told of a call, with its doubles put back into it. */
export function unpackCompletion(wire: WireCompletion, doubles: Float64Array): Completion {
  switch (wire.kind) {
    case "numbers":
    case "booleans":
      return returned({ kind: wire.kind, shape: wire.shape, data: doubles }, wire.changed);
    case "texts":
      return returned({ kind: "texts", shape: wire.shape, data: wire.data }, wire.changed);
    case "nothing":
      return returned({ kind: "nothing" }, -1);
    case "other":
      return returned({ kind: "other", type: wire.type, at: wire.at }, -1);
    case "too_large":
      return returned({ kind: "too_large", shape: wire.shape }, -1);
    case "threw":
      return { kind: "threw", error: wire.error };
    default:
      return { kind: wire.kind };
  }
}

function returned(value: Returned, changed: number): Completion {
  return { kind: "returned", returned: value, changedArgument: changed < 0 ? null : changed };
}

/** Whether the data are as many as the shape says. */
export function isWhole(wire: WireCompletion, doubles: Float64Array): boolean {
  const expected = () => ("shape" in wire ? wire.shape.reduce((product, size) => product * size, 1) : 0);
  if (wire.kind === "numbers" || wire.kind === "booleans") return doubles.length === expected();
  if (wire.kind === "texts") return doubles.length === 0 && wire.data.length === expected();
  return doubles.length === 0;
}
