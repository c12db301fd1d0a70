import { z } from "zod";
import type { Database } from "#prisma/client.ts";

/*
 * The files of exercises as they were, answers included. The one place that reads or writes them, which nothing
 * that the site imports leads to: a wall and tests/house hold that.
 */

const filesSchema = z.record(z.string(), z.string());

/** Keeps the files of a version, once: of several graders the first to come is recorded. */
export async function recordVersionFiles(
  db: Database,
  recorded: { exerciseId: string; version: string; files: Record<string, string> },
): Promise<void> {
  await db.exerciseVersion.createMany({ data: recorded, skipDuplicates: true });
}

/** Text by path from the root. @returns null when no grader has recorded this version */
export async function findVersionFiles(
  db: Database,
  { exerciseId, version }: { exerciseId: string; version: string },
): Promise<Record<string, string> | null> {
  const where = { exerciseId_version: { exerciseId, version } };
  const row = await db.exerciseVersion.findUnique({ where, select: { files: true } });
  return row && filesSchema.parse(row.files);
}
