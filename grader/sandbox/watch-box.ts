import type { Death } from "#grader/sandbox/death.ts";
import { processUsage } from "#grader/sandbox/process-usage.ts";

const pollMs = 50;

/**
 * Watches a box from outside while it runs a program, since the isolate's own limits do not reach
 * everything a program can do. The box has the first word: this comes in when it has been silent for longer
 * than it allows itself, in processor time, so that a busy machine harms nobody.
 */
export function watchBox(
  pid: number,
  limits: { caseTimeMs: number; memoryMb: number },
  onExcess: (death: Death) => void,
) {
  const capMb = 160 + 2 * limits.memoryMb;
  const cpuLimitMs = 2 * limits.caseTimeMs + 500;
  const wallLimitMs = 30 * limits.caseTimeMs + 10_000;
  let silentSinceMs = performance.now();
  let cpuMsBefore: number | null = null;
  let rssMb = 0;
  const timer = setInterval(() => {
    const usage = processUsage(pid);
    rssMb = usage?.rssMb ?? rssMb;
    cpuMsBefore ??= usage?.cpuMs ?? null;
    const cpuMs = (usage?.cpuMs ?? 0) - (cpuMsBefore ?? 0);
    const wallMs = performance.now() - silentSinceMs;
    if (rssMb > capMb) onExcess({ cause: "memory", detail: `${Math.round(rssMb)} MB` });
    else if (cpuMs > cpuLimitMs || wallMs > wallLimitMs)
      onExcess({ cause: "deadline", detail: `silent for ${Math.round(wallMs)} ms` });
  }, pollMs);
  return {
    /** The box has said something: its time begins anew. */
    progress() {
      silentSinceMs = performance.now();
      cpuMsBefore = null;
    },
    isNearCap: () => rssMb > 0.8 * capMb,
    stop: () => clearInterval(timer),
  };
}
