import { z } from "zod";
import type { Component } from "#lib/course.ts";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import type { BeginRules } from "#lib/sitting/begin.ts";
import { type ExtraTime, noExtraTime } from "#lib/sitting/clock.ts";
import type { ResultRules } from "#lib/sitting/results.ts";
import type { Transaction } from "#prisma/client.ts";
import {
  findExtension,
  type OwnDeadlines,
  ownDeadlines,
  type StoredExtension,
} from "#prisma/extension/find-extension.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** An assessment as somebody sits it: its rules, and its items that are questions. */
export type SatAssessment = BeginRules &
  ResultRules &
  OwnDeadlines & {
    id: string;
    courseId: string;
    component: Component;
    title: LocalisedText;
    shuffle: boolean;
    navigation: "free" | "one_way";
    /** By position. */
    questions: { itemId: string; questionId: string; points: string }[];
  };

export const satColumns = {
  id: true,
  courseId: true,
  component: true,
  title: true,
  opensAt: true,
  softDeadline: true,
  hardDeadline: true,
  closesAt: true,
  durationMinutes: true,
  shuffle: true,
  navigation: true,
  attemptsAllowed: true,
  feedback: true,
  releasedAt: true,
  items: { orderBy: { position: "asc" }, select: { id: true, questionId: true, points: true } },
  attempts: {
    where: { rehearsal: false, endsAt: { not: null } },
    orderBy: { endsAt: "desc" },
    take: 1,
    select: { endsAt: true },
  },
} as const satisfies Prisma.AssessmentSelect;

type SatRow = Prisma.AssessmentGetPayload<{ select: typeof satColumns }>;

/** @param extension of the person who sits it; null when they have none, or when nobody is meant. */
export function parseSat(
  { title, items, attempts, closesAt, durationMinutes, ...row }: SatRow,
  extension: StoredExtension | null,
): SatAssessment {
  const lastEnd = attempts[0]?.endsAt ?? null;
  return {
    ...row,
    ...ownDeadlines(row, extension),
    title: localisedTextSchema.parse(title),
    timed:
      closesAt !== null && durationMinutes !== null
        ? { opensAt: row.opensAt, closesAt, durationMinutes }
        : null,
    windowEndsAt: closesAt && lastEnd && lastEnd > closesAt ? lastEnd : closesAt,
    questions: items.flatMap(({ id, questionId, points }) =>
      questionId === null ? [] : [{ itemId: id, questionId, points: points.toString() }],
    ),
  };
}

/**
 * @param enrolmentId whose deadlines are told; those of all when nobody is named.
 * @returns null when the course has no such assessment.
 */
export async function findSatAssessment(
  db: Transaction,
  { courseId, assessmentId, enrolmentId }: { courseId: string; assessmentId: string; enrolmentId?: string },
): Promise<SatAssessment | null> {
  if (!z.uuid().safeParse(assessmentId).success) return null;
  const row = await db.assessment.findFirst({ where: { id: assessmentId, courseId }, select: satColumns });
  if (row === null) return null;
  return parseSat(row, enrolmentId ? await findExtension(db, { assessmentId, enrolmentId }) : null);
}

/** What somebody has beyond the duration of every timed assessment. */
export async function findExtraTime(db: Transaction, enrolmentId: string): Promise<ExtraTime> {
  const newest = await db.extraTime.findFirst({
    where: { enrolmentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { percent: true, minutes: true },
  });
  return newest ?? noExtraTime;
}
