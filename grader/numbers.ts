import type { Returned } from "#grader/box.ts";
import type { Value } from "#lib/value.ts";

/** A value of one kind of leaf, flat, with its shape. */
export type Flat = {
  kind: "numbers" | "booleans" | "texts";
  shape: readonly number[];
  data: ArrayLike<unknown>;
};

/** Flattens a value that is a leaf, or a rectangular array of one kind of leaf. */
export function flatten(value: Value): Flat {
  const shape: number[] = [];
  let first: Value = value;
  while (typeof first === "object") {
    shape.push(first.length);
    if (first.length === 0) break;
    first = first[0];
  }
  const data: unknown[] = [];
  collect(value, data);
  const kind = typeof first === "string" ? "texts" : typeof first === "boolean" ? "booleans" : "numbers";
  return { kind, shape, data };
}

function collect(value: Value, into: unknown[]): void {
  if (typeof value === "object") for (const item of value) collect(item, into);
  else into.push(value);
}

/** The returned value as plain nested arrays; null when it is none. */
export function asValue(returned: Returned): Value | null {
  if (!("data" in returned)) return null;
  let at = 0;
  const leaf = (): Value => {
    const item = returned.data[at++];
    return returned.kind === "booleans" ? item === 1 : item;
  };
  const build = (level: number): Value =>
    level === returned.shape.length
      ? leaf()
      : Array.from({ length: returned.shape[level] }, () => build(level + 1));
  return build(0);
}

/** The TypeScript type of a value of that shape. */
export function typeName({ kind, shape }: Pick<Flat, "kind" | "shape">): string {
  const leaf = { numbers: "number", booleans: "boolean", texts: "string" }[kind];
  return leaf + "[]".repeat(shape.length);
}

/** The index of a place in the flat data. */
export function indexOfPlace(place: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = place;
  for (const size of shape.toReversed()) {
    index.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return index;
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}
