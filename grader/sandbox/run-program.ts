import type { Call } from "#grader/box.ts";
import {
  type Cell,
  type CellMaker,
  closeCell,
  closeIsolate,
  type HeldInput,
} from "#grader/sandbox/isolate.ts";
import { libraryName } from "#grader/sandbox/library.ts";
import type { FromBox, RunSettings, WireCompletion } from "#grader/sandbox/protocol.ts";
import { Refused } from "#grader/sandbox/refused.ts";
import { load, type Made, makeCall, type Session, Starved, takeOutput } from "#grader/sandbox/session.ts";
import { transpile } from "#grader/sandbox/transpile.ts";

/** Sends a message to the parent; the data of `numbers` and `booleans` go beside it. */
export type Tell = (message: FromBox, doubles?: Float64Array) => void;

/** How many times its processor time a call may take by the wall clock: more at each try, on a machine that is busy. */
const patience = [1, 2, 4, 16];

/** Runs one program in an isolate of its own and tells the outcome of each call, in order. */
export function runProgram(
  settings: RunSettings,
  inputs: readonly HeldInput[],
  cells: CellMaker,
  tell: Tell,
): void {
  let room: ReturnType<typeof sessions> | null = null;
  const stopped = new Set(settings.stoppedGroups);
  let loaded = false;
  try {
    room = sessions(settings, cells);
    for (const call of settings.calls) {
      if (stopped.has(call.group)) {
        tell({ type: "outcome", completion: { kind: "not_called" }, fresh: true, timeMs: 0, ...silence });
        continue;
      }
      const { made, cell, fresh } = room.make(call, inputs[call.input], (again) => {
        if (!loaded || again) tell({ type: "loaded" });
        loaded = true;
      });
      const { flooded, ...output } = takeOutput(cell);
      const ended = flooded ? { kind: "flooded_console" as const } : made.completion;
      const completion = call.visible ? ended : withoutMessage(ended);
      const said = call.visible ? output : silence;
      tell({ type: "outcome", completion, fresh, timeMs: made.timeMs, ...said }, made.doubles);
      const isSpent = completion.kind === "timed_out" || completion.kind === "out_of_memory";
      if (isSpent) stopped.add(call.group);
      if (isSpent || settings.contexts === "fresh") room.leave();
    }
    tell({ type: "done" });
  } catch (thrown) {
    if (thrown instanceof Refused) tell({ type: "refused", error: thrown.error });
    else if (thrown instanceof Starved) tell({ type: "starved" });
    else throw thrown;
  } finally {
    room?.close();
  }
}

/** A message can hold what the program saw; the name of an error is looked at by the judge. */
function withoutMessage(completion: WireCompletion): WireCompletion {
  if (completion.kind !== "threw") return completion;
  return { ...completion, error: { ...completion.error, message: "" } };
}

const silence = { console: "", consoleCut: false };

/** What kind of cell a program needs: the library is there for those that may and do import it. */
export function cellKind({ memoryMb, allowedImports, source }: RunSettings) {
  return { memoryMb, withLibrary: allowedImports.includes(libraryName) && source.includes(libraryName) };
}

/** The sessions of one program, one after the other, in one isolate as long as that lives. */
function sessions(settings: RunSettings, cells: CellMaker) {
  const code = transpile(settings.source);
  const kind = cellKind(settings);
  let session: Session | null = null;
  let lastCell: Cell | null = null;
  let calls = 0;
  /** A machine that was busy at the last call is taken to be so at the next. */
  let tries = patience;

  const enter = (slack: number): Session => {
    const cell: Cell = lastCell === null ? cells.open(kind) : cells.openAfter(lastCell, kind);
    lastCell = cell;
    calls = 0;
    return load(cell, code, settings, slack);
  };
  const leave = () => {
    if (session !== null) closeCell(session.cell);
    session = null;
  };

  return {
    make(
      call: Call,
      input: HeldInput,
      onLoaded: (again: boolean) => void,
    ): { made: Made; cell: Cell; fresh: boolean } {
      let again = false;
      for (const slack of tries) {
        try {
          session ??= enter(slack);
          onLoaded(again);
          const made = makeCall(session, call, input, settings, slack, calls === 0);
          calls += 1;
          return { made, cell: session.cell, fresh: calls === 1 || session.failure !== null };
        } catch (thrown) {
          if (!(thrown instanceof Starved)) throw thrown;
          leave();
          again = true;
          if (tries.length > 1) tries = tries.slice(1);
        }
      }
      throw new Starved();
    },
    leave,
    close() {
      if (lastCell !== null) closeIsolate(lastCell);
    },
  };
}
