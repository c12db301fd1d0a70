import { watch } from "node:fs";
import type { Child } from "#bin/start/child.ts";

/** A burst of changes (a save in many files, a checkout) is one restart. */
const quietMs = 300;

/** Restarts the children when a file in one of the folders changes. */
export function restartOnChange(folders: readonly string[], children: readonly Child[]): AsyncDisposable {
  let timer: NodeJS.Timeout | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const child of children) child.restart();
    }, quietMs);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, onChange));
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
