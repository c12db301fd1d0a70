import { fstatSync } from "node:fs";

/**
 * Calls back once when the process that started this one is gone.
 *
 * A child of `start` holds a pipe to it on its standard input, and a pipe closes however its other end dies,
 * SIGKILL included. A process started some other way (a terminal, a container, /dev/null) is left alone.
 */
export function onParentGone(callback: () => void): void {
  const stdin = fstatSync(0);
  if (!stdin.isFIFO() && !stdin.isSocket()) return;
  process.stdin.once("close", callback).on("error", () => {});
  process.stdin.resume();
}

/** Calls back once when npm, which started this process, is gone: npm passes signals on, but not SIGKILL. */
export function onNpmGone(callback: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 500);
  watch.unref();
}
