import type { Box, Completion, Outcome, Program, RunResult } from "#grader/box.ts";
import { type BoxProcess, startBox } from "#grader/sandbox/box-process.ts";
import { type Confinement, hasBubblewrap } from "#grader/sandbox/confinement.ts";
import type { Death } from "#grader/sandbox/death.ts";

/** Boxes started ahead. Each runs one program at a time; a program waits when all are busy. */
export type BoxPool = Box & {
  confinement: Confinement;
  close(): Promise<void>;
};

/** A box is replaced after so many programs, as a matter of hygiene. */
const runsPerBox = 2_000;

/**
 * Opens the boxes, inside bubblewrap where that works.
 *
 * @throws {Error} when no box starts
 */
export async function openBoxes(options: {
  count: number;
  withLibrary: boolean;
  /** Where it is not said, the best that works on this machine. */
  confinement?: Confinement;
}): Promise<BoxPool> {
  const { withLibrary } = options;
  const { first, confinement } = await startFirst(options.confinement, withLibrary);
  const start = () => startBox({ confinement, withLibrary }).then(admit);
  const living = new Set<BoxProcess>();
  const idle: BoxProcess[] = [];
  const waiting: ((box: BoxProcess | null) => void)[] = [];
  let isClosed = false;

  function admit(box: BoxProcess): BoxProcess {
    living.add(box);
    void box.ended.then(() => {
      living.delete(box);
      const index = idle.indexOf(box);
      if (index < 0) return;
      // It died with nothing to do: somebody ended it from outside.
      idle.splice(index, 1);
      void replace();
    });
    return box;
  }

  function giveBack(box: BoxProcess): void {
    const next = waiting.shift();
    if (next !== undefined) next(box);
    else idle.push(box);
  }

  /** Starts a box in the place of one that is gone; those who wait are told when none will start. */
  async function replace(): Promise<void> {
    if (isClosed) return;
    const box = await start().catch(() => null);
    if (box !== null && isClosed) box.kill();
    else if (box !== null) giveBack(box);
    else for (const next of waiting.splice(0)) next(null);
  }

  async function take(): Promise<BoxProcess | null> {
    const ready = idle.pop();
    if (ready !== undefined) return ready;
    if (living.size === 0) void replace();
    return new Promise((resolve) => waiting.push(resolve));
  }

  /** A box that has run nothing yet, in the place of one that died. */
  const takeFresh = (): Promise<BoxProcess | null> => start().catch(() => null);

  async function run(program: Program, onCall: (done: number) => void = () => {}): Promise<RunResult> {
    const box = await take();
    if (box === null) return { kind: "box_failed", reason: "no box could be started" };
    const { result, survivor } = await runToTheEnd(program, box, takeFresh, onCall);
    if (survivor === null) void replace();
    else if (survivor.runs() < runsPerBox && !leftMess(result)) giveBack(survivor);
    else {
      survivor.kill();
      void replace();
    }
    return result;
  }

  giveBack(admit(first));
  const others = Array.from({ length: options.count - 1 }, start);
  for (const box of await Promise.all(others)) giveBack(box);

  return {
    confinement,
    run,
    async close() {
      isClosed = true;
      for (const next of waiting.splice(0)) next(null);
      const ended = [...living].map((box) => box.ended);
      for (const box of living) box.kill();
      await Promise.all(ended);
    },
  };
}

/** Starts a box inside bubblewrap, or without it where it is not there or not allowed to work. */
async function startFirst(
  wanted: Confinement | undefined,
  withLibrary: boolean,
): Promise<{ first: BoxProcess; confinement: Confinement }> {
  const confinement = wanted ?? (hasBubblewrap() ? "bubblewrap" : "plain");
  try {
    return { first: await startBox({ confinement, withLibrary }), confinement };
  } catch (thrown) {
    if (wanted !== undefined || confinement === "plain") throw thrown;
    return { first: await startBox({ confinement: "plain", withLibrary }), confinement: "plain" };
  }
}

/** Memory that a program took may be given back slowly. */
function leftMess(result: RunResult): boolean {
  return (
    result.kind === "ran" && result.outcomes.some((outcome) => outcome.completion.kind === "out_of_memory")
  );
}

/**
 * Runs a program, on further boxes when it kills the one it is in.
 *
 * At first a box tells of several calls at a time, which is faster, and of a death it cannot be said which call
 * it was. So a program that kills a box goes on in another that tells of each.
 *
 * A death is the program's own doing when we caused it for an excess of time, or when it happened in a box
 * that had run nothing else, of an excess of memory or for the second time. Any other may be ours (a signal
 * from outside, something an earlier program left behind), so the program gets another try in a fresh box.
 */
async function runToTheEnd(
  program: Program,
  firstBox: BoxProcess,
  takeFresh: () => Promise<BoxProcess | null>,
  onCall: (done: number) => void,
): Promise<{ result: RunResult; survivor: BoxProcess | null }> {
  const outcomes: Outcome[] = [];
  const stopped = new Set<number>();
  const record = (outcome: Outcome) => {
    if (isSpent(outcome.completion)) stopped.add(program.calls[outcomes.length].group);
    outcomes.push(outcome);
    onCall(outcomes.length);
  };
  let box: BoxProcess | null = firstBox;
  let tellEach = false;
  let deathsInFreshBoxes = 0;
  while (outcomes.length < program.calls.length) {
    box ??= await takeFresh();
    if (box === null) return failed("no box could be started in the place of one that died", null);
    const rest = { ...program, calls: program.calls.slice(outcomes.length) };
    const end = await box.run(rest, { stoppedGroups: [...stopped], tellEach }, record);
    if (end.kind === "refused") return { result: end, survivor: box };
    if (end.kind === "starved") return failed("the machine is too busy", box);
    if (end.kind === "done") break;
    if (end.death.cause === "bug") return failed(`a box broke: ${end.death.detail}`, null);
    const wasFresh = box.runs() === 1;
    box = null;
    if (!tellEach) {
      tellEach = true;
      continue;
    }
    if (wasFresh) deathsInFreshBoxes += 1;
    const completion = blame(end.death, wasFresh, deathsInFreshBoxes);
    if (completion === null) continue;
    const outcome = { completion, fresh: true, timeMs: 0, console: { text: "", cut: false } };
    // A program that dies before its first call would die before every one.
    const isAll = !end.loaded;
    do record(outcome);
    while (isAll && outcomes.length < program.calls.length);
    deathsInFreshBoxes = 0;
  }
  return { result: { kind: "ran", outcomes }, survivor: box };
}

function failed(
  reason: string,
  survivor: BoxProcess | null,
): { result: RunResult; survivor: BoxProcess | null } {
  return { result: { kind: "box_failed", reason }, survivor };
}

/** What a death says of the program that died of it; null when it says nothing for certain. */
function blame(death: Death, wasFresh: boolean, deathsInFreshBoxes: number): Completion | null {
  if (death.cause === "deadline") return { kind: "timed_out" };
  if (!wasFresh) return null;
  if (death.cause === "memory" || death.cause === "aborted") return { kind: "out_of_memory" };
  if (deathsInFreshBoxes < 2) return null;
  const error = { name: "Crash", message: "", line: null, column: null };
  return /SIGKILL|exit 137/.test(death.detail) ? { kind: "out_of_memory" } : { kind: "threw", error };
}

function isSpent(completion: Completion): boolean {
  return completion.kind === "timed_out" || completion.kind === "out_of_memory";
}
