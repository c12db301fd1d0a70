import { readdirSync, readFileSync } from "node:fs";

const kinds: [RegExp, string][] = [
  [/^\S*node\S* .*bin\/site\.ts/, "site"],
  [/^\S*node\S* .*grader\/worker\.ts/, "grader"],
  [/^\S*node\S* .*sandbox\/child\.ts/, "boxes"],
  [/^postgres: |^\S*postgres -D /, "Postgres"],
];

const pauseMs = 1_000;

/**
 * Watches the memory of a product while something is done to it: megabytes at their peak, by what they are for.
 * Memory that processes share is counted once (the proportional share of `proc(5)`).
 *
 * @param root the process that all of the product runs below; null for every product of this machine
 */
export function watchMemory(root: number | null): { stop(): Map<string, number> } {
  const peaks = new Map<string, number>();
  const look = () => {
    const now = new Map<string, number>();
    for (const { pid, command } of processesBelow(root)) {
      const kind = kinds.find(([pattern]) => pattern.test(command))?.[1];
      if (kind !== undefined) now.set(kind, (now.get(kind) ?? 0) + megabytes(pid));
    }
    for (const [kind, size] of now) peaks.set(kind, Math.max(size, peaks.get(kind) ?? 0));
  };
  look();
  const timer = setInterval(look, pauseMs);
  return {
    stop() {
      clearInterval(timer);
      look();
      return peaks;
    },
  };
}

type Process = { pid: number; parent: number; command: string };

function processesBelow(root: number | null): Process[] {
  const all = readdirSync("/proc").flatMap((name) => findProcess(Number(name)) ?? []);
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return root === null ? all : below(root);
}

function findProcess(pid: number): Process | null {
  try {
    const [, parent] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { pid, parent: Number(parent), command };
  } catch {
    return null;
  }
}

function megabytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
