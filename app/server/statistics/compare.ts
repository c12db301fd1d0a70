import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ZodType } from "zod";
import { log } from "#app/server/api/log.ts";
import type { CompareRequest } from "#app/server/statistics/compare-request.ts";
import {
  type Comparison,
  comparisonSchema,
  type Match,
  matchSchema,
} from "#lib/similarity/compare-programs.ts";

const patienceMs = 20_000;
const memoryMb = 512;

/** Compares every two programs of an exercise. @returns null when it takes too long or too much memory */
export function compareAll(starter: string, sources: string[]): Promise<Comparison | null> {
  return inTurn({ kind: "all", starter, sources }, comparisonSchema);
}

/** @returns what two programs have in common; null as above, and when one of them cannot be read */
export function compareTwo(starter: string, left: string, right: string): Promise<Match | null> {
  return inTurn({ kind: "two", starter, left, right }, matchSchema.nullable());
}

/** One after the other, so that whoever presses again and again takes one core and no more. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<Result>(request: CompareRequest, schema: ZodType<Result>): Promise<Result | null> {
  const result = turn.then(() => inThread(request, schema));
  turn = result;
  return result;
}

function inThread<Result>(request: CompareRequest, schema: ZodType<Result>): Promise<Result | null> {
  const file = join(process.cwd(), "app/server/statistics/compare-thread.ts");
  const thread = new Worker(/* turbopackIgnore: true */ file, {
    workerData: request,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return new Promise((resolve) => {
    const giveUp = (reason: string) => {
      log.warn({ reason }, "a comparison of programs was given up");
      void thread.terminate();
      resolve(null);
    };
    const clock = setTimeout(() => giveUp("it took too long"), patienceMs);
    thread.once("message", (message) => resolve(schema.parse(message)));
    thread.once("error", (error) => giveUp(String(error)));
    thread.once("exit", () => {
      clearTimeout(clock);
      resolve(null); // it has told all it had to tell
    });
  });
}
