import type { ProgramError } from "#lib/report.ts";
import type { Value } from "#lib/value.ts";

/**
 * What the judge asks of a box, and what a box can say. A box knows programs and arguments;
 * it has no word for a right answer.
 */
export type Box = {
  run(program: Program, onCall?: (done: number) => void): Promise<RunResult>;
};

export type Program = {
  source: string;
  /** Name of the exported function. */
  entry: string;
  /** Arguments of every case of the exercise. Boxes keep them by identity: pass the same array each time. */
  inputs: readonly (readonly Value[])[];
  /** Calls in the order in which they are made. */
  calls: readonly Call[];
  /**
   * Whether calls may share one context, which is several times faster, or each gets a fresh one.
   * In a shared context a program can remember earlier calls.
   */
  contexts: "shared" | "fresh";
  /** Processor time for one call, in milliseconds. */
  caseTimeMs: number;
  memoryMb: number;
  allowedImports: readonly string[];
  seed: number;
};

export type Call = {
  /** Index into `inputs`. */
  input: number;
  /** Calls of a group after one that ran out of time or memory are not made. */
  group: number;
  /** Whether messages and console output may leave the box. */
  visible: boolean;
};

export type RunResult =
  /** The program was refused before any call: it does not compile, or does not export the function. */
  | { kind: "refused"; error: ProgramError }
  /** One outcome for each call, in the order of the calls. */
  | { kind: "ran"; outcomes: Outcome[] }
  /** Nothing can be said of the program, through no doing of its own. */
  | { kind: "box_failed"; reason: string };

export type Outcome = {
  completion: Completion;
  /** True when no call was made before this one in its context. */
  fresh: boolean;
  /** Short calls that are not visible are made several at a time: of each its share of the time of all. */
  timeMs: number;
  console: { text: string; cut: boolean };
};

export type Completion =
  | { kind: "returned"; returned: Returned; changedArgument: number | null }
  | { kind: "threw"; error: ProgramError }
  | { kind: "timed_out" }
  | { kind: "out_of_memory" }
  | { kind: "flooded_console" }
  | { kind: "not_called" };

/** A returned value as the harness saw it: its data, or why it is not data. */
export type Returned =
  | { kind: "numbers"; shape: readonly number[]; data: Float64Array }
  | { kind: "booleans"; shape: readonly number[]; data: Float64Array }
  | { kind: "texts"; shape: readonly number[]; data: readonly string[] }
  | { kind: "nothing" }
  /** `type` is what stands at the index `at` and should not: `"undefined"`, `"Promise"`, `"ragged"`. */
  | { kind: "other"; type: string; at: readonly number[] }
  /** Larger than any answer; only its shape is known. */
  | { kind: "too_large"; shape: readonly number[] };
