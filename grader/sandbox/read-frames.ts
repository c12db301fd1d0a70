import { z } from "zod";
import { harnessLimits } from "#grader/sandbox/limits.ts";
import type { FromBox } from "#grader/sandbox/protocol.ts";
import { programErrorSchema } from "#lib/report.ts";

export type FromBoxFrame = { message: FromBox; doubles: Float64Array };

const maxHeaderBytes = 512 * 1024;
const maxDoubles = harnessLimits.maxElements + 16;

/**
 * Collects the bytes that come from a box into frames. A box runs strangers' code in its own process, so
 * they are read as if a stranger had written them.
 *
 * @returns takes a chunk of bytes.
 * @throws {Error} when the bytes are no frame, or larger than any honest one.
 */
export function frameReader(onFrame: (frame: FromBoxFrame) => void): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  let size = 0;
  let wanted = 8;
  return (chunk) => {
    pending.push(chunk);
    size += chunk.length;
    if (size < wanted) return;
    let bytes = pending.length === 1 ? chunk : Buffer.concat(pending);
    wanted = 8;
    while (bytes.length >= 8) {
      const headerBytes = bytes.readUInt32LE(0);
      const doubles = bytes.readUInt32LE(4);
      if (headerBytes > maxHeaderBytes || doubles > maxDoubles) throw new Error("a frame is too large");
      const frameBytes = 8 + headerBytes + 8 * doubles;
      if (bytes.length < frameBytes) {
        wanted = frameBytes;
        break;
      }
      const message = fromBoxSchema.parse(JSON.parse(bytes.toString("utf8", 8, 8 + headerBytes), storable));
      const raw = new Uint8Array(bytes.subarray(8 + headerBytes, frameBytes));
      bytes = bytes.subarray(frameBytes);
      onFrame({ message, doubles: new Float64Array(raw.buffer) });
    }
    pending = [bytes];
    size = bytes.length;
  };
}

/** A part of a frame; texts without what no database keeps: the character zero, and halves of characters. */
function storable(_: string, part: unknown): unknown {
  return typeof part === "string" ? part.toWellFormed().replaceAll("\0", "\ufffd") : part;
}

const shapeSchema = z.array(z.int().min(0)).max(4);
const changedSchema = z.int().min(-1).max(100);

const completionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["numbers", "booleans"]), shape: shapeSchema, changed: changedSchema }),
  z.strictObject({
    kind: z.literal("texts"),
    shape: shapeSchema,
    changed: changedSchema,
    data: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal("nothing") }),
  z.strictObject({ kind: z.literal("other"), type: z.string().max(20), at: shapeSchema }),
  z.strictObject({ kind: z.literal("too_large"), shape: shapeSchema }),
  z.strictObject({ kind: z.literal("threw"), error: programErrorSchema }),
  z.strictObject({ kind: z.enum(["timed_out", "out_of_memory", "flooded_console", "not_called"]) }),
]);

const fromBoxSchema: z.ZodType<FromBox> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({ type: z.literal("loaded") }),
  z.strictObject({
    type: z.literal("outcome"),
    completion: completionSchema,
    fresh: z.boolean(),
    timeMs: z.number().min(0),
    console: z.string().max(harnessLimits.maxConsoleCharacters),
    consoleCut: z.boolean(),
  }),
  z.strictObject({ type: z.literal("refused"), error: programErrorSchema }),
  z.strictObject({ type: z.literal("starved") }),
  z.strictObject({ type: z.literal("done") }),
]);
