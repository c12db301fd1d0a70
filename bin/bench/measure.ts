import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What grading in some way takes; all of it for one submission. */
export type Measured = { times: number[]; cpuMs: number; perSecond: number | null };

/** Grades so many submissions one after the other. */
export async function measureOneByOne(once: () => Promise<void>, count: number): Promise<Measured> {
  const cpuBefore = treeCpuMs();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await once();
    times.push(performance.now() - start);
  }
  return { times, cpuMs: (treeCpuMs() - cpuBefore) / count, perSecond: null };
}

/** Submissions graded a second when there are always two at once, for a machine of two cores. */
export async function measureTwoAtOnce(once: () => Promise<void>, count: number): Promise<number> {
  const start = performance.now();
  const lane = async () => {
    for (let i = 0; i < count / 2; i++) await once();
  };
  await Promise.all([lane(), lane()]);
  return count / ((performance.now() - start) / 1000);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Processor time of this process and all below it, the ended ones included. */
function treeCpuMs(): number {
  const parents = execFileSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (pid: number): number[] => [
    pid,
    ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(process.pid).reduce((sum, pid) => sum + cpuMs(pid), 0);
}

/** utime, stime, cutime and cstime of `proc(5)`, in hundredths of a second. */
function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field) * 10, 0);
  } catch {
    return 0;
  }
}
