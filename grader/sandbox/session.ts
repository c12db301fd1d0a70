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

/** Calls of one kind; `first` tells whether they are the first in their cell, to which the output of loading belongs. */
export type Calls = { inputs: readonly HeldInput[]; visible: boolean; first: boolean };

/**
 * Calls the student's function on one input.
 *
 * @throws {Starved}
 */
export function makeCall(
  { cell, student, failure }: Session,
  call: Calls,
  settings: RunSettings,
  slack: number,
): Made {
  if (student === null) return { completion: failure ?? unfinished, timeMs: 0 };
  const startMs = performance.now();
  const called = timed(cell, settings, slack, (limitMs) =>
    apply(cell, student, call, settings.seed, limitMs),
  );
  const timeMs = performance.now() - startMs;
  if (called.failure !== null) return { completion: called.failure, timeMs };
  const [told] = Object.values(called.value ?? {});
  return { ...asMade(told, settings), timeMs };
}

/** So long may the calls that are made together take in all, on a busy machine too. One may take no longer than a case. */
const allTogetherMs = 200;

/**
 * Calls the student's function on one input after the other, which saves most of what a short call costs beside
 * itself. It has nothing to say of a call that is long or breaks out of the harness: that is to be made by itself.
 *
 * @returns the calls that there was time for, in order, each with an equal share of the time of all; none when
 * something went wrong, and then the cell is to be left
 */
export function makeCallsTogether(
  cell: Cell,
  student: Reference,
  calls: Calls,
  settings: RunSettings,
): Made[] {
  const limitMs = Math.min(allTogetherMs, settings.caseTimeMs);
  const startMs = performance.now();
  let told: unknown[];
  try {
    told = Object.values(apply(cell, student, calls, settings.seed, limitMs) ?? {});
  } catch {
    return [];
  }
  const timeMs = performance.now() - startMs;
  // Some built-ins do not stop when they are told to.
  if (timeMs > limitMs) return [];
  return told.map((one) => ({ ...asMade(one, settings), timeMs: timeMs / told.length }));
}

/** Has the harness make calls. Gives what each left behind. */
function apply(
  { call }: Cell,
  student: Reference,
  { inputs, visible, first }: Calls,
  seed: number,
  timeout: number,
): unknown {
  const args = [student.derefInto(), visible, seed, !first, ...inputs.map((input) => input.copyInto())];
  return call.applySync(undefined, args, { timeout, result: { copy: true } });
}

/** What a call left behind, as the harness told it. */
function asMade(told: unknown, { source }: RunSettings): Omit<Made, "timeMs"> {
  if (told instanceof Float64Array) return unpack(told);
  const text: Exclude<WireCompletion, { kind: "threw" }> | Thrown = JSON.parse(String(told));
  if (text.kind !== "threw") return { completion: text };
  return { completion: { kind: "threw", error: describeThrown(text, source) } };
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
