import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type Measured = { medianMs: number; p95Ms: number; cpuMs: number; perSecond: number };

/**
 * Measures a way of grading: one at a time for the times and the processor time, then two at once for the
 * throughput of a machine of two cores.
 *
 * @param once grades submission number i
 */
export async function measure(once: (i: number) => Promise<void>, count: number): Promise<Measured> {
  let number = 0;
  for (let i = 0; i < 3; i++) await once(number++);
  const cpuBefore = treeCpuMs();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await once(number++);
    times.push(performance.now() - start);
  }
  const cpuMs = (treeCpuMs() - cpuBefore) / count;
  const start = performance.now();
  const lane = async () => {
    for (let i = 0; i < count; i++) await once(number++);
  };
  await Promise.all([lane(), lane()]);
  const perSecond = (2 * count) / ((performance.now() - start) / 1000);
  return { medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), cpuMs, perSecond };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
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
