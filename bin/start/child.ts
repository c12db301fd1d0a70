import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { note, Refusal } from "#bin/start/progress.ts";

export type ChildOptions = {
  name: string;
  /** The program, relative to the project's root, and its arguments. */
  command: readonly string[];
  environment: NodeJS.ProcessEnv;
  /** How long a stop may take before the process is killed. */
  stopWithinMs: number;
  /** Whether the program sends a message when it is ready. Without one it counts as ready by running. */
  saysReady: boolean;
};

export type Child = {
  /** Settles when the process first says it is ready; fails when it ends before that. */
  ready: Promise<void>;
  /** Ends the process politely, then by force, and leaves no process behind. */
  stop(): Promise<void>;
  /** Ends the process and starts it again, when its source has changed. */
  restart(): void;
};

const shortestPauseMs = 500;
const longestPauseMs = 30_000;
/** A process that lived this long was healthy: the next fall waits the shortest pause again. */
const healthyAfterMs = 60_000;

/**
 * Runs a program of ours and starts it again, with growing pauses, whenever it falls.
 *
 * The child leads a process group of its own, so that Ctrl-C reaches only `start`, which stops things in order;
 * and its standard input is a pipe from here, which tells it when `start` itself is gone.
 */
export function keepRunning({ name, command, environment, stopWithinMs, saysReady }: ChildOptions): Child {
  let child: ChildProcess;
  let pauseMs = shortestPauseMs;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let restarting = false;
  const { promise: ready, resolve: becomeReady, reject: fail } = Promise.withResolvers<void>();
  let wasReady = false;
  ready.then(
    () => {
      wasReady = true;
    },
    () => {
      stopping = true;
    },
  );

  const run = () => {
    const startedAt = performance.now();
    child = spawn(process.execPath, ["--import", "./bin/node-version.js", ...command], {
      env: environment,
      stdio: ["pipe", "inherit", "inherit", "ipc"],
      detached: true,
    });
    child.stdin?.on("error", () => {});
    child.once("message", () => becomeReady());
    child.once("exit", (code, signal) => {
      if (stopping) return;
      if (saysReady && !wasReady) return fail(new Refusal(`${name} did not start: the reason is above.`));
      if (performance.now() - startedAt > healthyAfterMs || restarting) pauseMs = shortestPauseMs;
      const wait = restarting ? 0 : pauseMs;
      if (restarting) note(`${name} restarts: its source has changed`);
      else note(`${name} ended (${signal ?? `exit ${code}`}) and starts again in ${wait / 1000} s`);
      restarting = false;
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      timer = setTimeout(run, wait);
    });
  };
  run();
  if (!saysReady) becomeReady();

  const running = () => child.exitCode === null && child.signalCode === null;
  const end = async () => {
    if (!running()) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const force = setTimeout(() => killGroup(child), stopWithinMs);
    await ended;
    clearTimeout(force);
  };
  return {
    ready,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await end();
    },
    restart() {
      if (stopping || restarting || !running()) return;
      restarting = true;
      void end();
    },
  };
}

/** Kills a process and what it started: it leads a process group. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // where there are no process groups
  }
}
