import type { FunctionName } from "#lib/answer/formula/functions.ts";

/** A formula as it was understood: the only things that can be computed. */
export type Formula =
  | { kind: "number"; value: number /** As typed, with a point. */; digits: string }
  | { kind: "constant"; name: "pi" | "e" }
  | { kind: "symbol"; name: string }
  | { kind: "minus"; of: Formula }
  | { kind: "operation"; sign: "+" | "-" | "*" | "/" | "^"; left: Formula; right: Formula }
  | { kind: "call"; name: FunctionName; arguments: Formula[] };

/** Values of symbols. */
export type Point = ReadonlyMap<string, number>;
