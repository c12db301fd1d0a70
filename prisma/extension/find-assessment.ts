import { z } from "zod";
import type { Component } from "#lib/course.ts";
import type { Deadlines } from "#lib/deadline.ts";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import type { Transaction } from "#prisma/client.ts";

/** An assessment whose deadlines can be moved. */
export type MovableAssessment = Deadlines & {
  id: string;
  component: Component;
  title: LocalisedText;
  /** Changes with every change of its deadlines and with every extension; what was seen under another is out of date. */
  version: string;
};

/**
 * @param lock keeps everybody else from moving its deadlines until the transaction ends.
 * @returns null when the course has no such assessment, or it is sat by the clock or written on paper: then its times
 *   are not deadlines.
 */
export async function findMovableAssessment(
  db: Transaction,
  { courseId, assessmentId, lock = false }: { courseId: string; assessmentId: string; lock?: boolean },
): Promise<MovableAssessment | null> {
  if (!z.uuid().safeParse(assessmentId).success) return null;
  if (lock) await db.$executeRaw`SELECT 1 FROM "Assessment" WHERE id = ${assessmentId}::uuid FOR UPDATE`;
  const row = await db.assessment.findFirst({
    where: { id: assessmentId, courseId, closesAt: null, startsAt: null },
    select: {
      id: true,
      component: true,
      title: true,
      opensAt: true,
      softDeadline: true,
      hardDeadline: true,
      _count: { select: { deadlineExtensions: true } },
    },
  });
  if (row === null) return null;
  const { _count, title, ...rest } = row;
  const times = [rest.opensAt, rest.softDeadline, rest.hardDeadline].map((at) => at?.getTime() ?? "none");
  return {
    ...rest,
    title: localisedTextSchema.parse(title),
    version: [...times, _count.deadlineExtensions].join("."),
  };
}
