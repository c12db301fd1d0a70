import type { Call } from "#grader/box.ts";
import type { Library } from "#grader/sandbox/library.ts";
import type { PackedArgument } from "#grader/sandbox/marshal.ts";
import type { HarnessLimits } from "#grader/sandbox/scrub.ts";
import type { ProgramError } from "#lib/report.ts";

/** The arguments of one case, all their numbers in one array. */
export type PackedInput = { doubles: Float64Array; arguments: PackedArgument[] };

/** What the parent tells a box; serialised by V8, since a box has no reason to distrust it. */
export type ToBox =
  | { type: "start"; limits: HarnessLimits; library: Library | null }
  | { type: "inputs"; id: number; inputs: PackedInput[]; forget: number | null }
  | ({ type: "run"; inputsId: number } & RunSettings);

export type RunSettings = {
  source: string;
  entry: string;
  calls: Call[];
  /** Groups of which no call is to be made, because one has already cost them. */
  stoppedGroups: number[];
  contexts: "shared" | "fresh";
  caseTimeMs: number;
  memoryMb: number;
  allowedImports: readonly string[];
  seed: number;
  /** Tell each outcome before the next call is made, so that of a death it is known which call it was. */
  tellEach: boolean;
};

/** What became of a call, as a box tells it. Of `numbers` and `booleans` the data follow as doubles. */
export type WireCompletion =
  | { kind: "numbers" | "booleans"; shape: number[]; changed: number }
  | { kind: "texts"; shape: number[]; changed: number; data: string[] }
  | { kind: "nothing" }
  | { kind: "other"; type: string; at: number[] }
  | { kind: "too_large"; shape: number[] }
  | { kind: "threw"; error: ProgramError }
  | { kind: "timed_out" | "out_of_memory" | "flooded_console" | "not_called" };

/** What a box tells. The parent believes none of it unread: see `read-frames.ts`. */
export type FromBox =
  | { type: "ready" }
  /**
   * The student's module is evaluated: a box that dies from here on dies in a call. Told again when a call is
   * tried again on a busy machine, whose time begins anew.
   */
  | { type: "loaded" }
  | {
      type: "outcome";
      completion: WireCompletion;
      fresh: boolean;
      timeMs: number;
      console: string;
      consoleCut: boolean;
    }
  | { type: "refused"; error: ProgramError }
  /** The machine gave the box too little processor time to say anything of the program. */
  | { type: "starved" }
  | { type: "done" };

const noDoubles = new Float64Array(0);

/** A frame from a box: bytes of the header, number of doubles, header in JSON, doubles. */
export function encodeFromBox(message: FromBox, doubles: Float64Array = noDoubles): Buffer {
  const header = Buffer.from(JSON.stringify(message));
  const lengths = Buffer.allocUnsafe(8);
  lengths.writeUInt32LE(header.length, 0);
  lengths.writeUInt32LE(doubles.length, 4);
  return Buffer.concat([
    lengths,
    header,
    Buffer.from(doubles.buffer, doubles.byteOffset, doubles.byteLength),
  ]);
}
