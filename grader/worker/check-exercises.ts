import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Logger } from "pino";
import { type ProveMessage, proveMessageSchema } from "#grader/prove-message.ts";
import type { CheckProgress } from "#lib/staff/exercise-check.ts";
import type { Database } from "#prisma/client.ts";
import {
  giveCheckBack,
  noteCheckProgress,
  recordCheckFailure,
  recordProof,
  renewChecks,
  takeCheck,
} from "#prisma/exercise-checks.ts";
import type { Queue } from "#prisma/queue.ts";

/**
 * Takes checks of exercises from their queue, one at a time, and has each done by a process of its own. Asks by itself
 * for those that an older grader made and that lack something.
 *
 * @returns `stop` breaks off the one at work, which another grader will begin anew.
 */
export async function checkExercises(queue: Queue, db: Database, log: Logger): Promise<{ stop(): void }> {
  let child: ChildProcess | null = null;
  let stopping = false;

  await queue.workChecks(async (id) => {
    const taken = stopping ? null : await takeCheck(db, id);
    if (stopping) throw new Error("the grader is stopping");
    if (taken === null) return;
    const { exerciseId: exercise } = taken;
    child = startProof(exercise);
    const end = await endOf(child, (progress) => {
      noteCheckProgress(db, id, progress).catch(() => {}); // it may be lost: the proof is what counts
    });
    child = null;
    switch (end.kind) {
      case "proved":
        await recordProof(db, id, { ...end, now: new Date() });
        log.info({ exercise, problems: end.proof.problems.length }, "exercise checked");
        return;
      case "unprovable":
        await recordCheckFailure(db, id, end.reason);
        log.warn({ exercise, reason: end.reason }, "an exercise cannot be checked");
        return;
      case "fault":
        await giveCheckBack(db, id, stopping ? null : end.reason);
        log.error({ exercise, reason: end.reason, stopping }, "a check of an exercise broke off");
        throw new Error(end.reason);
    }
  });

  await renewChecks(db, queue, new Date());
  return {
    stop() {
      stopping = true;
      child?.kill("SIGTERM");
    },
  };
}

/** The process gets nothing of our environment but where its tools are. */
function startProof(exerciseId: string): ChildProcess {
  return fork(join(import.meta.dirname, "../prove-exercise.ts"), [exerciseId], {
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** What a process says at its end; one that ends without a word is a fault. */
function endOf(
  child: ChildProcess,
  onProgress: (progress: CheckProgress) => void,
): Promise<Exclude<ProveMessage, { kind: "progress" }>> {
  return new Promise((resolve) => {
    child.on("message", (raw) => {
      const message = proveMessageSchema.parse(raw);
      if (message.kind === "progress") onProgress(message.progress);
      else resolve(message);
    });
    child.once("error", (error) => resolve({ kind: "fault", reason: error.message }));
    child.once("exit", (code, signal) =>
      resolve({ kind: "fault", reason: `the process ended by ${signal ?? `exit ${code}`}` }),
    );
  });
}
