import { z } from "zod";
import { writing } from "#lib/sitting/clock.ts";
import { maxFilesPerAttempt } from "#lib/sitting/files.ts";
import type { Database } from "#prisma/client.ts";

export type NewFile = {
  attemptId: string;
  name: string;
  mediaType: string;
  content: Uint8Array<ArrayBuffer>;
  now: Date;
};

/** Stores a file for an answer of an attempt, while answers are taken. @returns its id, or why not. */
export async function storeFile(
  db: Database,
  { now, ...file }: NewFile,
): Promise<{ kind: "stored"; id: string } | { kind: "over"; since: Date } | { kind: "too_many" }> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Attempt" WHERE id = ${file.attemptId}::uuid FOR UPDATE`;
    const attempt = await transaction.attempt.findUniqueOrThrow({ where: { id: file.attemptId } });
    const may = writing(now, attempt);
    if (may.state === "over") return { kind: "over", since: may.since };
    const stored = await transaction.answerFile.count({ where: { attemptId: file.attemptId } });
    if (stored >= maxFilesPerAttempt) return { kind: "too_many" };
    const { id } = await transaction.answerFile.create({
      data: { ...file, createdAt: now },
      select: { id: true },
    });
    return { kind: "stored", id };
  });
}

/** @returns null when the attempt has no such file. */
export async function findFile(
  db: Database,
  { attemptId, fileId }: { attemptId: string; fileId: string },
): Promise<{ name: string; mediaType: string; content: Uint8Array<ArrayBuffer> } | null> {
  if (!z.uuid().safeParse(fileId).success) return null;
  return db.answerFile.findFirst({
    where: { id: fileId, attemptId },
    select: { name: true, mediaType: true, content: true },
  });
}
