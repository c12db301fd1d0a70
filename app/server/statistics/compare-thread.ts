import { parentPort, workerData } from "node:worker_threads";
import { compareRequestSchema } from "#app/server/statistics/compare-request.ts";
import { comparePrograms, matchPrograms } from "#lib/similarity/compare-programs.ts";

/*
 * Compares programs and tells what came of it: a thread of its own, which Node itself reads, so that a second of
 * work, or a program made to be slow to compare, holds up no page.
 */

const request = compareRequestSchema.parse(workerData);
parentPort?.postMessage(
  request.kind === "all"
    ? comparePrograms(request.starter, request.sources)
    : matchPrograms(request.starter, request.left, request.right),
);
