import type { Call } from "#grader/box.ts";
import type { Cell, HeldInput, Module, Reference } from "#grader/sandbox/isolate.ts";
import { libraryName } from "#grader/sandbox/library.ts";
import {
  describeThrown,
  refusedImport,
  refusedSyntax,
  studentFile,
  type Thrown,
} from "#grader/sandbox/program-error.ts";
import type { RunSettings, WireCompletion } from "#grader/sandbox/protocol.ts";
import { Refused } from "#grader/sandbox/refused.ts";

/** A cell in which the student's module was evaluated: its function, or what became of evaluating it. */
export type Session = { cell: Cell; student: Reference | null; failure: WireCompletion | null };

/** The machine gave the isolate too little processor time to judge a program by. */
export class Starved extends Error {}

/**
 * Evaluates the student's module in a cell.
 *
 * @param slack how many times longer than its processor time it may take by the wall clock
 * @throws {Refused} when it does not compile, imports what it may not, or does not export the function
 * @throws {Starved}
 */
export function load(cell: Cell, code: string, settings: RunSettings, slack: number): Session {
  cell.begin.applySync(undefined, [true, settings.seed, true]);
  let student: Module;
  let outer: Module;
  try {
    student = cell.isolate.compileModuleSync(code, { filename: studentFile });
    for (const specifier of student.dependencySpecifiers)
      if (cell.library === null || specifier !== libraryName) throw refusedImport(specifier, settings.source);
    // A module that imports the student's is evaluated only when that has come to its end: so its own
    // export tells a module that is there from a top-level await that never settles.
    outer = cell.isolate.compileModuleSync(`export * from "${studentFile}"; export const ${endMark} = true;`);
    outer.instantiateSync(cell.context, (specifier) =>
      specifier === studentFile ? student : importable(cell),
    );
  } catch (thrown) {
    throw thrown instanceof Refused ? thrown : refusedSyntax(thrown, settings.source);
  }
  const { failure } = timed(cell, settings, slack, (timeout) => outer.evaluateSync({ timeout }));
  if (failure !== null) return { cell, student: null, failure };
  if (find(outer, endMark)?.typeof !== "boolean") return { cell, student: null, failure: unfinished };
  const exported = find(outer, settings.entry);
  if (exported?.typeof !== "function")
    throw new Refused({ name: "MissingExport", message: settings.entry, line: null, column: null });
  return { cell, student: exported, failure: null };
}

function importable({ library }: Cell): Module {
  if (library === null) throw new Error("nothing may be imported");
  return library;
}

const endMark = "evaluatedToTheEnd";

const unfinished: WireCompletion = {
  kind: "threw",
  error: { name: "UnfinishedModule", message: "", line: null, column: null },
};

/** An export, or null when it is not there or was never given a value. */
function find(module: Module, name: string): Reference | null {
  try {
    return module.namespace.getSync(name, { reference: true });
  } catch {
    return null;
  }
}

export type Made = { completion: WireCompletion; doubles?: Float64Array; timeMs: number };

/**
 * Calls the student's function on one input.
 *
 * @param first whether it is the first call in its cell, to which the output of loading belongs
 * @throws {Starved}
 */
export function makeCall(
  { cell, student, failure }: Session,
  call: Call,
  input: HeldInput,
  settings: RunSettings,
  slack: number,
  first: boolean,
): Made {
  if (student === null) return { completion: failure ?? unfinished, timeMs: 0 };
  const seed = (settings.seed + Math.imul(call.input + 1, 0x9e3779b1)) | 0;
  const startMs = performance.now();
  const made = timed(cell, settings, slack, (timeout) => {
    const args = [
      student.derefInto(),
      input.doubles.copyInto(),
      input.arguments.copyInto(),
      input.plain.copyInto(),
      call.visible,
      seed,
      !first,
    ];
    return cell.call.applySync(undefined, args, { timeout, result: { copy: true } });
  });
  const timeMs = performance.now() - startMs;
  if (made.failure !== null) return { completion: made.failure, timeMs };
  if (made.value instanceof Float64Array) return { ...unpack(made.value), timeMs };
  const text: Exclude<WireCompletion, { kind: "threw" }> | Thrown = JSON.parse(String(made.value));
  if (text.kind !== "threw") return { completion: text, timeMs };
  return { completion: { kind: "threw", error: describeThrown(text, settings.source) }, timeMs };
}

/** What the student wrote to the console, which is nothing when the isolate is gone. */
export function takeOutput(cell: Cell): { console: string; consoleCut: boolean; flooded: boolean } {
  if (cell.isolate.isDisposed) return { console: "", consoleCut: false, flooded: false };
  const output = String(cell.takeOutput.applySync(undefined, []));
  return { console: output.slice(2), consoleCut: output[0] === "1", flooded: output[1] === "1" };
}

/** Runs something in an isolate within the processor time of a case. */
function timed(
  { isolate }: Cell,
  { caseTimeMs, memoryMb, source }: RunSettings,
  slack: number,
  body: (timeout: number) => unknown,
): { value: unknown; failure: WireCompletion | null } {
  // What isolated-vm calls `cpuTime` is read from a clock on the wall; the isolate runs in this thread.
  const before = process.threadCpuUsage();
  const spentMs = () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  const timeoutMs = Math.ceil((caseTimeMs * 1.1 + 10) * slack);
  const startMs = performance.now();
  try {
    const value = body(timeoutMs);
    return { value, failure: spentMs() > caseTimeMs * 1.1 + 10 ? { kind: "timed_out" } : null };
  } catch (thrown) {
    if (isolate.isDisposed) return { value: null, failure: { kind: "out_of_memory" } };
    // Student code can throw the same words, but it cannot wait: it has no clock and nothing to sleep on.
    const isTimeout = thrown instanceof Error && thrown.message === "Script execution timed out.";
    if (isTimeout && performance.now() - startMs >= timeoutMs) {
      if (spentMs() < caseTimeMs * 0.9) throw new Starved();
      // Near the memory limit nearly all the time goes into collecting garbage.
      return { value: null, failure: { kind: isFull(isolate, memoryMb) ? "out_of_memory" : "timed_out" } };
    }
    const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    const error = describeThrown({ kind: "threw", name, message, stack: stack ?? "" }, source);
    return { value: null, failure: { kind: "threw", error } };
  }
}

function isFull(isolate: Cell["isolate"], memoryMb: number): boolean {
  const { total_heap_size, externally_allocated_size } = isolate.getHeapStatisticsSync();
  return total_heap_size + externally_allocated_size > 0.8 * memoryMb * 2 ** 20;
}

/** Takes apart what the harness packed: `[changed argument or -1, leaf, rank, ...shape, ...data]`. */
function unpack(packed: Float64Array): { completion: WireCompletion; doubles: Float64Array } {
  const [changed, leaf, rank] = packed;
  const shape = Array.from(packed.subarray(3, 3 + rank));
  const completion: WireCompletion = { kind: leaf === 1 ? "booleans" : "numbers", shape, changed };
  return { completion, doubles: packed.subarray(3 + rank) };
}
