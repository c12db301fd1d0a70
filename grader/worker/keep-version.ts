import type { Logger } from "pino";
import { findExercise } from "#exercises/public.ts";
import { readVersionFiles } from "#exercises/version.ts";
import type { Database } from "#prisma/client.ts";
import { recordVersionFiles } from "#prisma/regrade/version-files.ts";

/** Told of a version that was graded with. */
export type KeepVersion = (graded: { exerciseId: string; version: string }) => void;

/**
 * Keeps the files of exercises, so that their verdicts can be given again when they have changed: of each version
 * once in the life of the process, at its first call, which waits for nothing.
 */
export function versionKeeper(db: Database, log: Logger): KeepVersion {
  const kept = new Set<string>();
  return ({ exerciseId, version }) => {
    const key = `${exerciseId} ${version}`;
    if (kept.has(key)) return;
    kept.add(key);
    keep(db, exerciseId).catch((error: unknown) => {
      kept.delete(key);
      log.warn({ exercise: exerciseId, version, reason: String(error) }, "a version was not kept");
    });
  };
}

async function keep(db: Database, exerciseId: string): Promise<void> {
  const found = await findExercise(exerciseId); // which is at hand since it was graded with
  if (found === null) return;
  await recordVersionFiles(db, { exerciseId, ...(await readVersionFiles(found.folder)) });
}
