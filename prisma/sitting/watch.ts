import { type ExtraTime, noExtraTime } from "#lib/sitting/clock.ts";
import type { Database } from "#prisma/client.ts";
import { attemptColumns, type StoredAttempt } from "#prisma/sitting/attempts.ts";

/** Somebody who is to sit an assessment, as the staff see them. */
export type WatchedPerson = {
  enrolmentId: string;
  name: string;
  group: string | null;
  extraTime: ExtraTime;
  /** The newest attempt, when it was last saved (or begun), and how many items have answers. */
  attempt: (StoredAttempt & { activeAt: Date; answered: number }) | null;
};

/** All students of the course by name, with their newest attempt at one assessment. */
export async function watchSitting(
  db: Database,
  { courseId, assessmentId }: { courseId: string; assessmentId: string },
): Promise<WatchedPerson[]> {
  const [rows, saves] = await Promise.all([
    db.enrolment.findMany({
      where: { courseId, role: "student" },
      select: {
        id: true,
        group: true,
        user: { select: { name: true } },
        extraTime: {
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          take: 1,
          select: { percent: true, minutes: true },
        },
        attempts: {
          where: { assessmentId, rehearsal: false },
          orderBy: { number: "desc" },
          take: 1,
          select: attemptColumns,
        },
      },
    }),
    db.answerDraft.groupBy({
      by: ["attemptId"],
      where: { attempt: { assessmentId, rehearsal: false } },
      _max: { savedAt: true },
      _count: true,
    }),
  ]);
  const saved = new Map(saves.map((row) => [row.attemptId, row]));
  const byName = new Intl.Collator("ru");
  return rows
    .map(({ id, group, user, extraTime: [extraTime = noExtraTime], attempts: [attempt] }) => {
      const save = attempt && saved.get(attempt.id);
      return {
        enrolmentId: id,
        name: user.name,
        group,
        extraTime,
        attempt: attempt
          ? { ...attempt, activeAt: save?._max.savedAt ?? attempt.startedAt, answered: save?._count ?? 0 }
          : null,
      };
    })
    .sort((a, b) => byName.compare(a.name, b.name));
}
