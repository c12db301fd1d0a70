import ivm from "isolated-vm";
import type { Library } from "#grader/sandbox/library.ts";
import { type HarnessInput, marshal } from "#grader/sandbox/marshal.ts";
import { packInput } from "#grader/sandbox/pack.ts";
import type { PackedInput } from "#grader/sandbox/protocol.ts";
import { type HarnessLimits, scrub } from "#grader/sandbox/scrub.ts";

/*
 * The one file that names isolated-vm. What is known of that library's hazards is in it and in `session.ts`:
 * its time limit is wall time and does not reach every built-in, its memory limit does not count every kind
 * of memory, and a thrown value is copied out under no limit at all. So the harness catches and reads inside
 * the isolate, within the limits; what still escapes costs this process its life, and the parent sees to that.
 */

export type { Module, Reference } from "isolated-vm";

/** Arguments kept outside any isolate, ready to be copied into every one. */
export type HeldInput = ReturnType<typeof holdInput>;

export function holdInput(input: PackedInput, index: number) {
  const entering: HarnessInput = { ...input, index };
  return new ivm.ExternalCopy(entering);
}

/** A context with the harness in it, and no student code yet. */
export type Cell = {
  isolate: ivm.Isolate;
  context: ivm.Context;
  begin: ivm.Reference;
  call: ivm.Reference;
  takeOutput: ivm.Reference;
  /** The module that the student imports, or null when the cell has none. */
  library: ivm.Module | null;
};

/** Makes cells. One can be made ahead, while nobody waits for it. */
export type CellMaker = ReturnType<typeof cellMaker>;

/** What an isolate is made with. */
type Kind = { memoryMb: number; withLibrary: boolean };

export function cellMaker(limits: HarnessLimits, library: Library | null) {
  const harness = `"use strict"; const limits = ${JSON.stringify(limits)}; (${marshal})(limits, (${scrub})(limits));`;
  const compiled = compileAhead(harness, "harness", tryHarness);
  let spare: { cell: Cell; kind: Kind } | null = null;
  const held = library && holdLibrary(library);

  const furnish = (isolate: ivm.Isolate, { withLibrary }: Kind): Cell => {
    const context = isolate.createContextSync();
    const library = withLibrary && held !== null ? putLibrary(held, isolate, context) : null;
    return { isolate, context, library, ...runHarness(compiled(isolate), context) };
  };
  // With no `onCatastrophicError` the library aborts the process at once, which is what is wanted: with one
  // it would park this thread, the only one, and never get to call it.
  const open = (kind: Kind): Cell => furnish(new ivm.Isolate({ memoryLimit: kind.memoryMb }), kind);

  return {
    /** A cell in an isolate in which no student code has run. */
    open(kind: Kind): Cell {
      const ready = spare;
      spare = null;
      if (ready?.kind.memoryMb === kind.memoryMb && ready.kind.withLibrary === kind.withLibrary)
        return ready.cell;
      if (ready !== null) closeIsolate(ready.cell);
      return open(kind);
    },
    /**
     * A fresh cell for the program of another, which may be closed by now: in the same isolate while that lives.
     * The memory of the library outlives its context until V8 happens to collect it, and the process has room
     * for few such: with the library the isolate goes too.
     */
    openAfter(cell: Cell, kind: Kind): Cell {
      if (kind.withLibrary) closeIsolate(cell);
      return cell.isolate.isDisposed ? this.open(kind) : furnish(cell.isolate, kind);
    },
    prepare(kind: Kind): void {
      spare ??= { cell: open(kind), kind };
    },
  };
}

export function closeCell(cell: Cell): void {
  if (!cell.isolate.isDisposed) cell.context.release();
}

export function closeIsolate(cell: Cell): void {
  if (!cell.isolate.isDisposed) cell.isolate.dispose();
}

function runHarness(script: ivm.Script, context: ivm.Context) {
  const made = script.runSync(context, { reference: true });
  const handle = (name: string): ivm.Reference => made.getSync(name, { reference: true });
  return { begin: handle("begin"), call: handle("call"), takeOutput: handle("takeOutput") };
}

/** Has the harness make a call with arguments of the usual kinds. */
function tryHarness(script: ivm.Script, context: ivm.Context): void {
  const { call, takeOutput } = runHarness(script, context);
  const student = context.evalSync("(X) => X", { reference: true });
  const input = holdInput(packInput([[[1.5, 2.5]], 3.5]), 0);
  call.applySync(undefined, [student.derefInto(), true, 1, true, input.copyInto()], {
    result: { copy: true },
  });
  takeOutput.applySync(undefined, []);
}

function holdLibrary({ script, module, binaries }: Library) {
  // To have run it first gains nothing: what of it runs is short.
  const compiled = compileAhead(script, "library", () => {});
  return { compiled, module, binaries: new ivm.ExternalCopy(binaries) };
}

/** Evaluates a library in a context that still has WebAssembly; what it leaves on the global is taken away. */
function putLibrary(
  held: ReturnType<typeof holdLibrary>,
  isolate: ivm.Isolate,
  context: ivm.Context,
): ivm.Module {
  context.global.setSync("binaries", held.binaries.copyInto());
  held.compiled(isolate).runSync(context);
  const module = isolate.compileModuleSync(held.module, { filename: "library" });
  module.instantiateSync(context, () => {
    throw new Error("a library imports nothing");
  });
  module.evaluateSync();
  return module;
}

/**
 * Compiles a text of ours once, so that an isolate only has to read the result. V8 compiles a function when it is
 * first called. So the text is run first and compiled again: the isolate knows it by then, and the result holds every
 * function that was called.
 *
 * @returns makes the script for an isolate
 */
function compileAhead(
  text: string,
  filename: string,
  run: (script: ivm.Script, context: ivm.Context) => void,
): (isolate: ivm.Isolate) => ivm.Script {
  const isolate = new ivm.Isolate({ memoryLimit: 128 });
  run(isolate.compileScriptSync(text, { filename }), isolate.createContextSync());
  const compiled = isolate.compileScriptSync(text, { filename, produceCachedData: true });
  const cached = "cachedData" in compiled ? compiled.cachedData : null;
  isolate.dispose();
  const cachedData = cached instanceof ivm.ExternalCopy ? cached : undefined;
  return (to) => to.compileScriptSync(text, { filename, cachedData });
}
