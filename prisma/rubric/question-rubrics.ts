import type { Rubric } from "#lib/answer/key.ts";
import type { Database } from "#prisma/client.ts";

/** Keeps what the parts of a question came with, by their ids, in place of what was kept before. */
export async function keepQuestionRubrics(
  db: Database,
  questionId: string,
  rubrics: Readonly<Record<string, Rubric>>,
): Promise<void> {
  await db.$transaction([
    db.questionRubric.deleteMany({ where: { questionId } }),
    db.questionRubric.createMany({
      data: Object.entries(rubrics).map(([partId, lines]) => ({ questionId, partId, lines })),
      skipDuplicates: true, // another grader may have been as quick
    }),
  ]);
}
