import { z } from "zod";
import { type Answers, answersSchema } from "#lib/question.ts";
import { type AttemptTimes, type Writing, writing } from "#lib/sitting/clock.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/** Saved answers of one item. */
export type Saved = { answers: Answers; version: number; savedAt: Date };

/** The saved answers of an attempt by item. */
export async function listAnswers(db: Transaction, attemptId: string): Promise<Map<string, Saved>> {
  const rows = await db.answerDraft.findMany({
    where: { attemptId },
    select: { itemId: true, answers: true, version: true, savedAt: true },
  });
  return new Map(rows.map(({ itemId, ...row }) => [itemId, parse(row)]));
}

export type SaveOutcome =
  | { kind: "saved"; version: number; savedAt: Date; endsAt: Date | null }
  /** Another window or device saved in between; this is what it saved. */
  | { kind: "conflict"; saved: Saved | null }
  | { kind: "over"; writing: Extract<Writing, { state: "over" }> }
  /** Navigation goes one way, and another item is open. */
  | { kind: "passed" }
  | { kind: "not_found" };

/**
 * Saves the answers of one item over the version they began from (0 for none). A save that arrives twice is
 * one save. Whether it is still in time is told by `now`, the clock of the database.
 */
export async function saveAnswers(
  db: Database,
  save: {
    attemptId: string;
    /** Whose attempt it must be. */
    enrolmentId: string;
    itemId: string;
    answers: Answers;
    baseVersion: number;
    now: Date;
  },
): Promise<SaveOutcome> {
  const { attemptId, enrolmentId, itemId, answers, baseVersion, now } = save;
  if (!z.uuid().safeParse(attemptId).success) return { kind: "not_found" };
  return db.$transaction(async (transaction) => {
    const attempt = await holdAttempt(transaction, attemptId);
    if (attempt?.enrolmentId !== enrolmentId || !attempt.itemOrder.includes(itemId))
      return { kind: "not_found" };
    const may = writing(now, attempt);
    if (may.state === "over") return { kind: "over", writing: may };
    if (attempt.oneWay && attempt.itemOrder[attempt.place] !== itemId) return { kind: "passed" };
    const [saved] = await transaction.$queryRaw<{ version: number; savedAt: Date }[]>`
      INSERT INTO "AnswerDraft" AS draft ("attemptId", "itemId", "answers", "version", "savedAt")
      VALUES (${attemptId}::uuid, ${itemId}::uuid, ${JSON.stringify(answers)}::jsonb, ${baseVersion + 1}, ${now})
      ON CONFLICT ("attemptId", "itemId") DO UPDATE
        SET "answers" = excluded."answers", "version" = excluded."version", "savedAt" = excluded."savedAt"
        WHERE draft."version" = ${baseVersion}
      RETURNING draft."version", draft."savedAt"`;
    if (saved) return { kind: "saved", ...saved, endsAt: attempt.endsAt };
    return settleSecond(transaction, save, attempt.endsAt);
  });
}

/** A save over an older version: the same one come twice, or one that another device was quicker than. */
async function settleSecond(
  transaction: Transaction,
  { attemptId, itemId, answers, baseVersion }: Parameters<typeof saveAnswers>[1],
  endsAt: Date | null,
): Promise<SaveOutcome> {
  const [row] = await transaction.$queryRaw<
    { answers: unknown; version: number; savedAt: Date; same: boolean }[]
  >`
    SELECT "answers", "version", "savedAt", "answers" = ${JSON.stringify(answers)}::jsonb AS "same"
    FROM "AnswerDraft" WHERE "attemptId" = ${attemptId}::uuid AND "itemId" = ${itemId}::uuid`;
  if (!row) return { kind: "conflict", saved: null };
  if (row.same && row.version === baseVersion + 1) {
    const { version, savedAt } = row;
    return { kind: "saved", version, savedAt, endsAt };
  }
  return { kind: "conflict", saved: parse(row) };
}

/** Leaves the item at `from` for good. Sent again, it moves no further. @returns the place that is open now. */
export async function moveOn(
  db: Database,
  { attemptId, from, now }: { attemptId: string; from: number; now: Date },
): Promise<{ kind: "moved"; place: number } | Extract<SaveOutcome, { kind: "over" | "not_found" }>> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`;
    const attempt = await holdAttempt(transaction, attemptId);
    if (attempt === null || !attempt.oneWay) return { kind: "not_found" };
    const may = writing(now, attempt);
    if (may.state === "over") return { kind: "over", writing: may };
    const { place, itemOrder } = attempt;
    if (from !== place || place + 1 >= itemOrder.length) return { kind: "moved", place };
    await transaction.attempt.update({ where: { id: attemptId }, data: { place: place + 1 } });
    return { kind: "moved", place: place + 1 };
  });
}

type Held = AttemptTimes & { enrolmentId: string; itemOrder: string[]; place: number; oneWay: boolean };

/** Reads an attempt and keeps it from being handed in until the transaction ends; saves do not wait for each other. */
async function holdAttempt(transaction: Transaction, attemptId: string): Promise<Held | null> {
  const [held] = await transaction.$queryRaw<Held[]>`
    SELECT t."enrolmentId", t."endsAt", t."handedInAt", t."handedInBy"::text AS "handedInBy", t."itemOrder"::text[] AS "itemOrder",
      t."place", a."navigation" = 'one_way' AS "oneWay"
    FROM "Attempt" AS t JOIN "Assessment" AS a ON a."id" = t."assessmentId"
    WHERE t."id" = ${attemptId}::uuid
    FOR SHARE OF t`;
  return held ?? null;
}

function parse({ answers, version, savedAt }: { answers: unknown; version: number; savedAt: Date }): Saved {
  return { answers: answersSchema.parse(answers), version, savedAt };
}
