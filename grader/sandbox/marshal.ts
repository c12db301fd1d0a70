import type { Controls, HarnessLimits } from "#grader/sandbox/scrub.ts";

/** One argument as it enters the box: an array of numbers by its shape, anything else as a copy. */
export type PackedArgument = { shape: readonly number[] } | { plain: unknown };

/** The arguments of one case, all their numbers in one array, and its number among those of the exercise. */
export type HarnessInput = { index: number; doubles: Float64Array; arguments: PackedArgument[] };

/** What a call leaves behind: doubles, or a short text in JSON. See {@link marshal}. */
export type Marshalled = Float64Array | string;

/**
 * The door between the host and the student's function: builds the arguments, makes the call, reads the
 * returned value once, and lets out data of its own making and of bounded size.
 *
 * Numbers and booleans leave as one Float64Array `[changed argument or -1, leaf, rank, ...shape, ...data]`
 * with leaf 0 for numbers and 1 for booleans; everything else leaves as JSON.
 *
 * Like {@link scrub} it is sent into the context as text, before any student code, and refers to nothing
 * outside itself. Student code can run while it works (getters, proxies), so it trusts no prototype.
 */
export function marshal(limits: HarnessLimits, controls: Controls) {
  const { create, getPrototypeOf, is } = Object;
  const { apply } = Reflect;
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const { stringify } = JSON;
  const text = String;
  const Doubles = Float64Array;
  const NativeError = Error;
  const promisePrototype = Promise.prototype;
  const { imul } = Math;
  const { maxElements, maxTextCharacters, togetherMs } = limits;
  const { show, cut, begin, isFlooded, takeOutput, realNow } = controls;
  const maxRank = 4;

  type List = { length: number; [index: number]: unknown };
  const isList = (value: unknown): value is List =>
    isArray(value) || (isView(value) && typeof (value as unknown as List).length === "number");

  /** Where in the doubles of the arguments the next number stands. */
  let cursor = 0;

  // Appending by index keeps V8's packed arrays of doubles, and asks no prototype for `push`.
  const row = (doubles: Float64Array, from: number, length: number): number[] => {
    const list: number[] = [];
    for (let i = 0; i < length; i++) list[i] = doubles[from + i];
    return list;
  };
  const build = (doubles: Float64Array, shape: readonly number[], level: number): unknown => {
    if (level === shape.length) return doubles[cursor++];
    const length = shape[level];
    if (level + 1 === shape.length) {
      cursor += length;
      return row(doubles, cursor - length, length);
    }
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) list[i] = build(doubles, shape, level + 1);
    return list;
  };

  const isUnchanged = (
    value: unknown,
    doubles: Float64Array,
    shape: readonly number[],
    level: number,
  ): boolean => {
    if (level === shape.length) return is(value, doubles[cursor++]);
    const length = shape[level];
    if (!isArray(value) || value.length !== length) return false;
    for (let i = 0; i < length; i++) {
      if (level + 1 < shape.length) {
        if (!isUnchanged(value[i], doubles, shape, level + 1)) return false;
      } else {
        const before = doubles[cursor++];
        if (value[i] !== before && !is(value[i], before)) return false;
      }
    }
    return true;
  };

  const copyTree = (tree: unknown): unknown => {
    if (!isArray(tree)) return tree;
    const list: unknown[] = [];
    for (let i = 0; i < tree.length; i++) list[i] = copyTree(tree[i]);
    return list;
  };

  const isSameTree = (a: unknown, b: unknown): boolean => {
    if (!isArray(b)) return is(a, b);
    if (!isArray(a) || a.length !== b.length) return false;
    for (let i = 0; i < b.length; i++) if (!isSameTree(a[i], b[i])) return false;
    return true;
  };

  /** Index of the first argument that is no longer what it was, or -1. */
  const findChanged = (args: unknown[], doubles: Float64Array, before: PackedArgument[]): number => {
    cursor = 0;
    for (let i = 0; i < before.length; i++) {
      const argument = before[i];
      const same =
        "shape" in argument
          ? isUnchanged(args[i], doubles, argument.shape, 0)
          : isSameTree(args[i], argument.plain);
      if (!same) return i;
    }
    return -1;
  };

  const typeName = (value: unknown): string => {
    if (value === null) return "null";
    if (typeof value !== "object") return typeof value;
    if (isList(value)) return "array";
    return getPrototypeOf(value) === promisePrototype ? "Promise" : "object";
  };

  const join = (numbers: readonly number[], count: number): string => {
    let joined = "";
    for (let i = 0; i < count; i++) joined += (i > 0 ? "," : "") + numbers[i];
    return `[${joined}]`;
  };

  /** Reads a returned value, each part of it once. */
  const pack = (value: unknown, changed: number): Marshalled => {
    if (value === undefined) return '{"kind":"nothing"}';
    const shape = [0, 0, 0, 0];
    const at = [0, 0, 0, 0];
    const refuse = (type: string, depth: number) =>
      `{"kind":"other","type":"${type}","at":${join(at, depth)}}`;
    let rank = 0;
    let count = 1;
    let first: unknown = value;
    while (isList(first)) {
      const { length } = first;
      if (rank === maxRank) return refuse("array", maxRank);
      if (length >>> 0 !== length) return refuse("object", rank);
      shape[rank++] = length;
      count *= length;
      if (count > maxElements) return `{"kind":"too_large","shape":${join(shape, rank)}}`;
      if (length === 0) break;
      first = first[0];
    }
    const leaf = typeof first === "boolean" || typeof first === "string" ? typeof first : "number";
    const head = 3 + rank;
    const doubles = new Doubles(head + count);
    let texts = "";
    let filled = 0;
    let trouble = "";
    let troubleDepth = 0;
    const stop = (type: string, depth: number) => {
      trouble = type;
      troubleDepth = depth;
      return false;
    };
    const read = (item: unknown, level: number): boolean => {
      if (level < rank) {
        if (!isList(item)) return stop(typeName(item), level);
        if (item.length !== shape[level]) return stop("ragged", level);
        for (let i = 0; i < shape[level]; i++) {
          at[level] = i;
          if (!read(item[i], level + 1)) return false;
        }
        return true;
      }
      if (typeof item === "number" && leaf === "number") doubles[head + filled++] = item;
      else if (typeof item === "boolean" && leaf === "boolean") doubles[head + filled++] = item ? 1 : 0;
      else if (typeof item === "string" && leaf === "string") {
        if (texts.length + item.length > maxTextCharacters) return stop("string", level);
        texts += (filled++ > 0 ? "," : "") + stringify(item);
      } else return stop(typeName(item), level);
      return true;
    };
    if (!read(value, 0)) return refuse(trouble, troubleDepth);
    if (leaf === "string")
      return `{"kind":"texts","changed":${changed},"shape":${join(shape, rank)},"data":[${texts}]}`;
    doubles[0] = changed;
    doubles[1] = leaf === "boolean" ? 1 : 0;
    doubles[2] = rank;
    for (let i = 0; i < rank; i++) doubles[3 + i] = shape[i];
    return doubles;
  };

  const describe = (thrown: unknown): string => {
    let name = "Error";
    let message = "";
    let stack = "";
    try {
      if (thrown instanceof NativeError) {
        stack = text(thrown.stack);
        name = text(thrown.name);
        message = text(thrown.message);
      } else message = show(thrown);
    } catch {
      // An error that cannot be read is still an error.
    }
    const fields = `"name":${stringify(cut(name, 100))},"message":${stringify(cut(message, 1000))}`;
    return `{"kind":"threw",${fields},"stack":${stringify(cut(stack, 4000))}}`;
  };

  const makeCall = (
    student: (...args: unknown[]) => unknown,
    { doubles, arguments: before }: HarnessInput,
  ): Marshalled => {
    cursor = 0;
    const args: unknown[] = [];
    for (let i = 0; i < before.length; i++) {
      const argument = before[i];
      args[i] = "shape" in argument ? build(doubles, argument.shape, 0) : copyTree(argument.plain);
    }
    try {
      const value = apply(student, undefined, args);
      const packed = pack(value, findChanged(args, doubles, before));
      return isFlooded() ? '{"kind":"flooded_console"}' : packed;
    } catch (thrown) {
      return isFlooded() ? '{"kind":"flooded_console"}' : describe(thrown);
    }
  };

  return {
    begin,
    takeOutput,
    /**
     * Calls the student's function on one input after the other, and begins no further call when `togetherMs` have
     * passed. For `visible`, `seed` and `clear` see `begin` of {@link scrub}; each input gets random numbers of its own.
     *
     * @returns what each call left behind, under 0, 1, … in the order of the inputs
     */
    call: (
      student: (...args: unknown[]) => unknown,
      visible: boolean,
      seed: number,
      clear: boolean,
      ...inputs: HarnessInput[]
    ): Record<number, Marshalled> => {
      const startMs = realNow();
      // Without a prototype, since a student can put setters on those there are.
      const results: Record<number, Marshalled> = create(null);
      for (let i = 0; i < inputs.length; i++) {
        if (i > 0 && realNow() - startMs >= togetherMs) break;
        begin(visible, (seed + imul(inputs[i].index + 1, 0x9e3779b1)) | 0, clear || i > 0);
        results[i] = makeCall(student, inputs[i]);
      }
      return results;
    },
  };
}
