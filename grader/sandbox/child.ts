import { readSync, writeSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { deserialize } from "node:v8";
import { cellMaker, type HeldInput, holdInput } from "#grader/sandbox/isolate.ts";
import { encodeFromBox, type ToBox } from "#grader/sandbox/protocol.ts";
import { cellKind, runProgram, type Tell } from "#grader/sandbox/run-program.ts";

/*
 * The process in which student code runs. It knows arguments and no answers, has an empty environment and
 * no descriptors but its two pipes, and ends when its input does. Its parent kills it at will.
 */

const held = new Map<number, HeldInput[]>();

/** So long outcomes may wait for others to be told with them: each telling wakes the parent. */
const gatherMs = 20;

const untold: Buffer[] = [];
let toldAtMs = 0;
let tellEach = true;

const tell: Tell = (message, doubles) => {
  untold.push(encodeFromBox(message, doubles));
  const canWait = !tellEach && (message.type === "outcome" || message.type === "loaded");
  if (canWait && performance.now() < toldAtMs + gatherMs) return;
  writeAll(Buffer.concat(untold.splice(0)));
  toldAtMs = performance.now();
};

const first = read();
if (first?.type !== "start") process.exit(2);
const cells = cellMaker(first.limits, first.library);
cells.prepare({ memoryMb: 128, withLibrary: false });
tell({ type: "ready" });
for (let message = read(); message !== null; message = read()) {
  if (message.type === "inputs") {
    if (message.forget !== null) held.delete(message.forget);
    held.set(message.id, message.inputs.map(holdInput));
  } else if (message.type === "run") {
    tellEach = message.tellEach;
    toldAtMs = performance.now();
    runProgram(message, held.get(message.inputsId) ?? [], cells, tell);
    cells.prepare(cellKind(message));
    // Tasks that V8 and Node put off until the program is idle would otherwise never run.
    await setImmediate();
  }
}

/** The next message, or null at the end of the input. */
function read(): ToBox | null {
  const length = readExactly(4);
  if (length === null) return null;
  const body = readExactly(length.readUInt32LE());
  return body === null ? null : deserialize(body);
}

function readExactly(size: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(size);
  for (let filled = 0; filled < size; ) {
    const count = readSync(0, bytes, filled, size - filled, null);
    if (count === 0) return null;
    filled += count;
  }
  return bytes;
}

function writeAll(bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(1, bytes, written);
}
