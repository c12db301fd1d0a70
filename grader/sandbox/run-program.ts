import type { Call } from "#grader/box.ts";
import {
  type Cell,
  type CellMaker,
  closeCell,
  closeIsolate,
  type HeldInput,
} from "#grader/sandbox/isolate.ts";
import { libraryName } from "#grader/sandbox/library.ts";
import type { FromBox, RunSettings } from "#grader/sandbox/protocol.ts";
import { Refused } from "#grader/sandbox/refused.ts";
import {
  type Calls,
  load,
  type Made,
  makeCall,
  makeCallsTogether,
  type Session,
  Starved,
  takeOutput,
} from "#grader/sandbox/session.ts";
import { transpile } from "#grader/sandbox/transpile.ts";

/** Sends a message to the parent; the data of `numbers` and `booleans` go beside it. */
export type Tell = (message: FromBox, doubles?: Float64Array) => void;

/** How many times its processor time a call may take by the wall clock: more at each try, on a machine that is busy. */
const patience = [1, 2, 4, 16];

/** So many calls are made together at most; their arguments are all copied in before the first of them. */
const maxTogether = 32;

/** Runs one program in an isolate of its own and tells the outcome of each call, in order. */
export function runProgram(
  settings: RunSettings,
  inputs: readonly HeldInput[],
  cells: CellMaker,
  tell: Tell,
): void {
  const { calls, contexts, tellEach } = settings;
  let room: ReturnType<typeof sessions> | null = null;
  const stopped = new Set(settings.stoppedGroups);
  let loaded = false;
  const onLoaded = (again: boolean) => {
    if (!loaded || again) tell({ type: "loaded" });
    loaded = true;
  };
  const tellOutcome = ({ completion, doubles, timeMs }: Made, fresh: boolean, said = silence) =>
    tell({ type: "outcome", completion, fresh, timeMs, ...said }, doubles);
  let oneByOne = tellEach || contexts === "fresh";
  try {
    room = sessions(settings, inputs, cells, onLoaded);
    for (let next = 0; next < calls.length; ) {
      const call = calls[next];
      if (!oneByOne && !call.visible) {
        const all = room.makeTogether(hiddenFrom(calls, next));
        for (const { made, fresh } of all) tellOutcome(withoutMessage(made), fresh);
        next += all.length;
        oneByOne = all.length === 0;
        continue;
      }
      next += 1;
      if (stopped.has(call.group)) {
        tellOutcome({ completion: { kind: "not_called" }, timeMs: 0 }, true);
        continue;
      }
      const { made, cell, fresh } = room.make(call);
      const { flooded, ...output } = takeOutput(cell);
      const ended = flooded ? { ...made, completion: { kind: "flooded_console" as const } } : made;
      if (call.visible) tellOutcome(ended, fresh, output);
      else tellOutcome(withoutMessage(ended), fresh);
      const isSpent = ended.completion.kind === "timed_out" || ended.completion.kind === "out_of_memory";
      if (isSpent) stopped.add(call.group);
      if (isSpent) oneByOne = true;
      if (isSpent) room.giveUp();
      else if (contexts === "fresh") room.leave();
    }
    tell({ type: "done" });
  } catch (thrown) {
    if (thrown instanceof Refused) tell({ type: "refused", error: thrown.error });
    else if (thrown instanceof Starved) tell({ type: "starved" });
    else throw thrown;
  } finally {
    room?.giveUp();
  }
}

/** The next calls, as far as nothing of them may leave the box but what they come to. */
function hiddenFrom(calls: readonly Call[], next: number): Call[] {
  const some = calls.slice(next, next + maxTogether);
  const visible = some.findIndex((call) => call.visible);
  return visible < 0 ? some : some.slice(0, visible);
}

/** A message can hold what the program saw; the name of an error is looked at by the judge. */
function withoutMessage(made: Made): Made {
  const { completion } = made;
  if (completion.kind !== "threw") return made;
  return { ...made, completion: { ...completion, error: { ...completion.error, message: "" } } };
}

const silence = { console: "", consoleCut: false };

/** What kind of cell a program needs: the library is there for those that may and do import it. */
export function cellKind({ memoryMb, allowedImports, source }: RunSettings) {
  return { memoryMb, withLibrary: allowedImports.includes(libraryName) && source.includes(libraryName) };
}

/** The sessions of one program, one after the other, in one isolate as long as that lives. */
function sessions(
  settings: RunSettings,
  inputs: readonly HeldInput[],
  cells: CellMaker,
  onLoaded: (again: boolean) => void,
) {
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
  /** An isolate in which a call did not come to its end may be full, and a new context would be the end of it. */
  const giveUp = () => {
    if (lastCell !== null) closeIsolate(lastCell);
    session = null;
  };
  /** Does something in the session, or again in a new one, with more patience, on a machine that was too busy. */
  const inSession = <T>(body: (session: Session, slack: number) => T): T => {
    let again = false;
    for (const slack of tries) {
      try {
        session ??= enter(slack);
        onLoaded(again);
        return body(session, slack);
      } catch (thrown) {
        if (!(thrown instanceof Starved)) throw thrown;
        giveUp();
        again = true;
        if (tries.length > 1) tries = tries.slice(1);
      }
    }
    throw new Starved();
  };
  const callsOf = (some: readonly Call[]): Calls => ({
    inputs: some.map(({ input }) => inputs[input]),
    visible: some[0].visible,
    first: calls === 0,
  });

  return {
    make: (call: Call): { made: Made; cell: Cell; fresh: boolean } =>
      inSession((current, slack) => {
        const made = makeCall(current, callsOf([call]), settings, slack);
        calls += 1;
        return { made, cell: current.cell, fresh: calls === 1 || current.failure !== null };
      }),
    /** Makes as many of the calls as there is time for. None when they are to be made one by one. */
    makeTogether: (some: readonly Call[]): { made: Made; fresh: boolean }[] =>
      inSession((current) => {
        if (current.student === null) return [];
        const all = makeCallsTogether(current.cell, current.student, callsOf(some), settings);
        if (all.length === 0) giveUp();
        return all.map((made) => ({ made, fresh: ++calls === 1 }));
      }),
    leave,
    giveUp,
  };
}
