import { randomInt } from "node:crypto";
import { z } from "zod";
import { type Beginning, beginning, beginningOfRehearsal } from "#lib/sitting/begin.ts";
import { type AttemptTimes, endOfAttempt, endOfRehearsal, writing } from "#lib/sitting/clock.ts";
import { orderItems } from "#lib/sitting/variant-seed.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { extensionColumns, newestFirst } from "#prisma/extension/find-extension.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { holdEnrolment } from "#prisma/person/hold-enrolment.ts";
import {
  findExtraTime,
  findSatAssessment,
  parseSat,
  type SatAssessment,
  satColumns,
} from "#prisma/sitting/assessments.ts";

/** An attempt without its answers. */
export type StoredAttempt = AttemptTimes & {
  id: string;
  assessmentId: string;
  enrolmentId: string;
  rehearsal: boolean;
  number: number;
  seed: number;
  itemOrder: string[];
  /** Place in `itemOrder` of the item that is open, where navigation goes one way. */
  place: number;
  startedAt: Date;
};

export const attemptColumns = {
  id: true,
  assessmentId: true,
  enrolmentId: true,
  rehearsal: true,
  number: true,
  seed: true,
  itemOrder: true,
  place: true,
  startedAt: true,
  endsAt: true,
  handedInAt: true,
  handedInBy: true,
} as const;

/** An attempt with whose it is, and the assessment it is of. */
export type FoundAttempt = { attempt: StoredAttempt; userId: string; assessment: SatAssessment };

const foundColumns = {
  ...attemptColumns,
  assessment: { select: satColumns },
  enrolment: {
    select: {
      userId: true,
      deadlineExtensions: {
        orderBy: [...newestFirst],
        select: { assessmentId: true, ...extensionColumns },
      },
    },
  },
} satisfies Prisma.AttemptSelect;

/** @returns null when there is none with this id, or when it is no id at all. */
export async function findAttempt(db: Transaction, id: string): Promise<FoundAttempt | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.attempt.findUnique({ where: { id }, select: foundColumns });
  return row && readFound(row);
}

/** All attempts of somebody, those of each assessment by number, and after them its rehearsals. */
export async function listAttempts(db: Transaction, enrolmentId: string): Promise<FoundAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { enrolmentId },
    orderBy: [{ assessmentId: "asc" }, { rehearsal: "asc" }, { number: "asc" }],
    select: foundColumns,
  });
  return rows.map(readFound);
}

function readFound({
  assessment,
  enrolment,
  ...attempt
}: Prisma.AttemptGetPayload<{ select: typeof foundColumns }>): FoundAttempt {
  const extension = enrolment.deadlineExtensions.find(
    ({ assessmentId }) => assessmentId === attempt.assessmentId,
  );
  return { attempt, userId: enrolment.userId, assessment: parseSat(assessment, extension ?? null) };
}

export type Sitter = {
  courseId: string;
  assessmentId: string;
  enrolmentId: string;
  /** By the staff: it counts nowhere. */
  rehearsal: boolean;
  now: Date;
};

/** What somebody who comes to an assessment finds, with their attempts by number. Null when there is none such. */
export async function findSitting(db: Transaction, sitter: Sitter) {
  const assessment = await findSatAssessment(db, sitter);
  if (assessment === null) return null;
  const { enrolmentId, rehearsal, now } = sitter;
  const attempts: StoredAttempt[] = await db.attempt.findMany({
    where: { assessmentId: assessment.id, enrolmentId, rehearsal },
    orderBy: { number: "asc" },
    select: attemptColumns,
  });
  const extra = await findExtraTime(db, enrolmentId);
  const began = attempts.map((attempt) => ({
    id: attempt.id,
    number: attempt.number,
    running: writing(now, attempt).state !== "over",
  }));
  const may: Beginning = rehearsal ? beginningOfRehearsal(began) : beginning(now, assessment, began);
  return { assessment, attempts, extra, beginning: may };
}

export type Begun =
  | { kind: "begun"; attemptId: string; isNew: boolean }
  | { kind: "refused"; beginning: Extract<Beginning, { may: "not_yet" | "no_more" }> }
  | { kind: "not_found" };

/** Begins an attempt, or finds the one that runs; two calls at once begin one. */
export async function beginAttempt(db: Database, sitter: Sitter): Promise<Begun> {
  const { assessmentId, enrolmentId, rehearsal, now } = sitter;
  return db.$transaction(async (transaction) => {
    // Another beginning waits, and so does extra time: it must find the attempt, or this one find it.
    if (!(await holdEnrolment(transaction, enrolmentId))) return { kind: "not_found" };
    // An extension for all waits until this attempt is there to be extended, or this one sees the new window.
    if (z.uuid().safeParse(assessmentId).success)
      await transaction.$executeRaw`SELECT 1 FROM "Assessment" WHERE id = ${assessmentId}::uuid FOR SHARE`;
    const found = await findSitting(transaction, sitter);
    if (found === null) return { kind: "not_found" };
    const { assessment, beginning, extra } = found;
    if (beginning.may === "continue") return { kind: "begun", attemptId: beginning.attemptId, isNew: false };
    if (beginning.may !== "begin") return { kind: "refused", beginning };
    const seed = randomInt(2 ** 31);
    const end = rehearsal ? endOfRehearsal : endOfAttempt;
    const itemIds = assessment.questions.map(({ itemId }) => itemId);
    const { id } = await transaction.attempt.create({
      data: {
        assessmentId,
        enrolmentId,
        rehearsal,
        number: beginning.number,
        seed,
        itemOrder: orderItems(seed, itemIds, assessment.shuffle),
        startedAt: now,
        endsAt: assessment.timed && end(now, assessment.timed, extra),
      },
      select: { id: true },
    });
    return { kind: "begun", attemptId: id, isNew: true };
  });
}
