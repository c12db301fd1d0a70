import { z } from "zod";
import { rubricSchema } from "#lib/answer/key.ts";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import { type RubricLine, rubricLines } from "#lib/rubric/rubric-lines.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { listRubrics } from "#prisma/rubric/list-rubrics.ts";

/** A rubric as it held from `at` until the next version. */
export type RubricVersion = {
  /** 0 for the one that came with the question. */
  version: number;
  /** Null for the one that came with the question. */
  id: string | null;
  lines: RubricLine[];
  reason: string;
  by: string | null;
  at: Date | null;
};

/** The rubric of one part of a question, in an assessment. */
export type FoundRubric = {
  itemId: string;
  questionId: string;
  partId: string;
  /** Of the item; a decimal as text. */
  points: string;
  assessment: { id: string; title: LocalisedText };
  /** The one that holds first; empty while no grader has read what the question came with. */
  versions: RubricVersion[];
};

export type WhichRubric = { courseId: string; itemId: string; partId: string };

/** @returns null when the course has no such item, or it is an exercise. Whether it has such a part is not asked. */
export async function findRubric(
  db: Database | Transaction,
  { courseId, itemId, partId }: WhichRubric,
): Promise<FoundRubric | null> {
  if (!z.uuid().safeParse(itemId).success) return null;
  const item = await db.item.findFirst({
    where: { id: itemId, assessment: { courseId } },
    select: { questionId: true, points: true, assessment: { select: { id: true, title: true } } },
  });
  if (!item || item.questionId === null) return null;
  const { questionId, points, assessment } = item;
  const [first, changed] = [
    await db.questionRubric.findUnique({ where: { questionId_partId: { questionId, partId } } }),
    (await listRubrics(db, [itemId])).filter((rubric) => rubric.partId === partId),
  ];
  const cameWith = first && { ...atFirst, lines: rubricLines(rubricSchema.parse(first.lines)) };
  return {
    ...{ itemId, questionId, partId, points: points.toString() },
    assessment: { id: assessment.id, title: localisedTextSchema.parse(assessment.title) },
    versions: [...changed, ...(cameWith ? [cameWith] : [])],
  };
}

const atFirst = { version: 0, id: null, reason: "", by: null, at: null };
