import type { HarnessLimits } from "#grader/sandbox/scrub.ts";
import { maxConsoleCharacters } from "#lib/report.ts";

/** The sizes that hold in every box; a box is started with them. */
export const harnessLimits: HarnessLimits = {
  maxElements: 1 << 20,
  maxTextCharacters: 64 * 1024,
  maxConsoleCharacters,
  maxConsoleCalls: 10_000,
  maxFloodCharacters: 1_000_000,
  togetherMs: 50,
  nowMs: Date.UTC(2024, 10, 1),
};
