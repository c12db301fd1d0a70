import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { serialize } from "node:v8";
import type { Outcome, Program } from "#grader/box.ts";
import { boxCommand, type Confinement } from "#grader/sandbox/confinement.ts";
import { type Death, nameDeath } from "#grader/sandbox/death.ts";
import { harnessLimits } from "#grader/sandbox/limits.ts";
import { numpyLibrary } from "#grader/sandbox/numpy.ts";
import { isWhole, packInput, unpackCompletion } from "#grader/sandbox/pack.ts";
import { innermostProcess } from "#grader/sandbox/process-usage.ts";
import type { ToBox } from "#grader/sandbox/protocol.ts";
import { type FromBoxFrame, frameReader } from "#grader/sandbox/read-frames.ts";
import { watchBox } from "#grader/sandbox/watch-box.ts";
import type { ProgramError } from "#lib/report.ts";

export type RunEnd =
  | { kind: "done" }
  | { kind: "refused"; error: ProgramError }
  | { kind: "starved" }
  /** `loaded` tells whether the student's module had been evaluated by then. */
  | { kind: "died"; death: Death; loaded: boolean };

/** What of a run is not the program's; see the settings of the same names in `protocol.ts`. */
export type RunHow = { stoppedGroups: number[]; tellEach: boolean };

/** One started process. It runs one program at a time, and none after it has died. */
export type BoxProcess = {
  run(program: Program, how: RunHow, onOutcome: (outcome: Outcome) => void): Promise<RunEnd>;
  runs: () => number;
  /** Resolves when the process has ended, whatever the reason. */
  ended: Promise<void>;
  kill(): void;
};

const maxHeldInputs = 16;

/** Nothing of ours: no settings, no secrets. (Next demands NODE_ENV of this type.) */
const emptyEnvironment = {} as NodeJS.ProcessEnv;

export type BoxOptions = {
  confinement: Confinement;
  /** Whether programs in it may import the library. */
  withLibrary: boolean;
};

const readyWithinMs = 20_000;

/**
 * Starts a box and waits until it is ready.
 *
 * @throws {Error} with what the process wrote, when it does not get ready in time
 */
export async function startBox({ confinement, withLibrary }: BoxOptions): Promise<BoxProcess> {
  const { file, args } = boxCommand(confinement);
  const child = spawn(file, args, { env: emptyEnvironment, cwd: "/" });
  let lastWords = "";
  child.stderr.on("data", (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-2000);
  });
  child.stdin.on("error", () => {});

  let onFrame: (frame: FromBoxFrame) => void = () => {};
  let onEnd: (how: string) => void = () => {};
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      lastWords ||= error.message;
      onEnd(error.message);
      resolve();
    });
    child.once("close", (code, signal) => {
      onEnd(signal ?? `exit ${code}`);
      resolve();
    });
  });
  const readFrames = frameReader((frame) => onFrame(frame));
  let nonsense = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (nonsense !== "") return;
    try {
      readFrames(chunk);
    } catch (thrown) {
      nonsense = `nonsense from the box: ${thrown instanceof Error ? thrown.message.slice(0, 200) : ""}`;
      child.kill("SIGKILL");
    }
  });

  send(child, { type: "start", limits: harnessLimits, library: withLibrary ? numpyLibrary() : null });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), readyWithinMs);
    onFrame = () => {
      clearTimeout(timer);
      resolve();
    };
    onEnd = (how) => {
      clearTimeout(timer);
      reject(new Error(`a box did not start (${how}): ${lastWords.trim()}`));
    };
  });
  onEnd = () => {};
  const watched = innermostProcess(child.pid ?? 0);
  const held = new Map<Program["inputs"], number>();
  let nextId = 1;
  let runs = 0;
  function inputsId(inputs: Program["inputs"]): number {
    const known = held.get(inputs);
    if (known !== undefined) return known;
    const id = nextId++;
    const oldest = held.size < maxHeldInputs ? undefined : held.entries().next().value;
    if (oldest !== undefined) held.delete(oldest[0]);
    held.set(inputs, id);
    send(child, { type: "inputs", id, inputs: packed(inputs), forget: oldest?.[1] ?? null });
    return id;
  }

  function run(program: Program, how: RunHow, onOutcome: (outcome: Outcome) => void): Promise<RunEnd> {
    runs += 1;
    return new Promise((resolve) => {
      const { inputs, ...settings } = program;
      let loaded = false;
      let outcomes = 0;
      let killedFor: Death | null = null;
      const watch = watchBox(watched, program, (death) => {
        killedFor = death;
        child.kill("SIGKILL");
      });
      const finish = (end: RunEnd) => {
        watch.stop();
        onFrame = unasked;
        onEnd = () => {};
        resolve(end);
      };
      onEnd = (ending) => {
        const death =
          killedFor ?? nameDeath({ how: ending, nonsense, lastWords, wasNearMemoryCap: watch.isNearCap() });
        finish({ kind: "died", death, loaded });
      };
      onFrame = ({ message, doubles }) => {
        watch.progress();
        if (message.type === "loaded") loaded = true;
        else if (message.type === "refused") finish({ kind: "refused", error: message.error });
        else if (message.type === "starved") finish({ kind: "starved" });
        else if (message.type === "done" && outcomes === program.calls.length) finish({ kind: "done" });
        else if (message.type === "outcome" && outcomes < program.calls.length) {
          if (!isWhole(message.completion, doubles)) throw new Error("data do not fit their shape");
          const { completion, fresh, timeMs, console: text, consoleCut: cut } = message;
          outcomes += 1;
          onOutcome({
            completion: unpackCompletion(completion, doubles),
            fresh,
            timeMs,
            console: { text, cut },
          });
        } else throw new Error(`${message.type} out of turn`);
      };
      send(child, {
        type: "run",
        inputsId: inputsId(inputs),
        ...how,
        ...settings,
        calls: [...program.calls],
      });
    });
  }
  const unasked = () => {
    throw new Error("a message that nobody asked for");
  };
  onFrame = unasked;

  return { run, runs: () => runs, ended, kill: () => child.kill("SIGKILL") };
}

function send(child: ChildProcessWithoutNullStreams, message: ToBox): void {
  const body = serialize(message);
  const length = Buffer.allocUnsafe(4);
  length.writeUInt32LE(body.length);
  child.stdin.cork();
  child.stdin.write(length);
  child.stdin.write(body);
  child.stdin.uncork();
}

const packedInputs = new WeakMap<Program["inputs"], ReturnType<typeof packInput>[]>();

function packed(inputs: Program["inputs"]) {
  const known = packedInputs.get(inputs) ?? inputs.map(packInput);
  packedInputs.set(inputs, known);
  return known;
}
