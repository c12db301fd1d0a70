import { z } from "zod";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";

/** An item with an exercise, and where it stands. */
export type ExerciseItem = {
  itemId: string;
  exerciseId: string;
  /** A decimal as text. */
  points: string;
  assessmentTitle: LocalisedText;
};

/** @returns null when the course has no such item, or it is a question */
export async function findExerciseItem(
  db: Database,
  { courseId, itemId }: { courseId: string; itemId: string },
): Promise<ExerciseItem | null> {
  if (!z.uuid().safeParse(itemId).success) return null;
  const row = await db.item.findFirst({
    where: { id: itemId, assessment: { courseId } },
    select: { exerciseId: true, points: true, assessment: { select: { title: true } } },
  });
  if (!row || row.exerciseId === null) return null;
  return {
    itemId,
    exerciseId: row.exerciseId,
    points: row.points.toString(),
    assessmentTitle: localisedTextSchema.parse(row.assessment.title),
  };
}

/** The people who have a graded submission for an item, by name. */
export async function listSenders(db: Database, itemId: string): Promise<{ userId: string; name: string }[]> {
  const rows = await db.user.findMany({
    where: { submissions: { some: { itemId, kind: "submit", verdict: { isNot: null } } } },
    select: { id: true, name: true },
  });
  const byName = new Intl.Collator("ru");
  return rows.map(({ id, name }) => ({ userId: id, name })).sort((a, b) => byName.compare(a.name, b.name));
}
