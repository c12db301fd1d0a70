import { z } from "zod";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import { type Answers, answersSchema } from "#lib/question.ts";
import { type AnswerReport, answerReportSchema } from "#lib/sitting/answer-report.ts";
import type { Database } from "#prisma/client.ts";
import { reviewable } from "#prisma/review/claims.ts";
import { listRubrics, type StoredRubric } from "#prisma/rubric/list-rubrics.ts";
import { holdingRulings } from "#prisma/sitting/results.ts";

/** Points that somebody gave to a part. */
export type HandGrade = {
  id: string;
  partId: string;
  numerator: number;
  denominator: number;
  rubricLines: number[];
  /** By which it was given; null for the rubric that came with the question. */
  rubricId: string | null;
  /** Worked out when the rubric changed, and not given by a person. */
  isRescored: boolean;
  comment: string;
  by: string | null;
  createdAt: Date;
};

/** Answers with all that one needs to grade them by hand. */
export type Review = {
  id: string;
  attemptId: string;
  itemId: string;
  questionId: string;
  seed: number;
  /** Of the item; a decimal as text. */
  points: string;
  assessment: { id: string; title: LocalisedText };
  createdAt: Date;
  name: string;
  group: string | null;
  answers: Answers;
  /** As judged first, or again under the ruling that holds. */
  report: AnswerReport;
  /** Everything that people gave so far, newest first. */
  hands: HandGrade[];
  /** What the staff wrote in place of the rubrics in the report, the newest of each part first. */
  rubrics: StoredRubric[];
  /** What else was sent for the same question in the same attempt, newest first. */
  others: { id: string; createdAt: Date }[];
  /** Files that the answers name. */
  files: { id: string; name: string; mediaType: string }[];
};

/** @returns null when the course has no such submission, or none that a hand grades. */
export async function findReview(
  db: Database,
  { courseId, submissionId }: { courseId: string; submissionId: string },
): Promise<Review | null> {
  if (!z.uuid().safeParse(submissionId).success) return null;
  const row = await db.submission.findFirst({
    where: { id: submissionId, ...reviewable(courseId) },
    include: {
      item: { select: { points: true, assessment: { select: { id: true, title: true } } } },
      user: { select: { name: true, enrolments: { where: { courseId }, select: { group: true } } } },
      verdict: { select: { report: true } },
      regrades: { select: { rulingId: true, report: true } },
      handScores: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        include: { author: { select: { name: true } } },
      },
    },
  });
  if (!row?.item || !row.verdict || !row.itemId || !row.questionId || !row.attemptId) return null;
  const ruling = (await holdingRulings(db, [row.itemId])).get(row.itemId);
  const judged = row.regrades.find(({ rulingId }) => rulingId === ruling?.id) ?? row.verdict;
  const answers = answersSchema.parse(row.answers);
  const { assessment, points } = row.item;
  return {
    id: row.id,
    attemptId: row.attemptId,
    itemId: row.itemId,
    questionId: row.questionId,
    seed: row.seed,
    points: points.toString(),
    assessment: { id: assessment.id, title: localisedTextSchema.parse(assessment.title) },
    createdAt: row.createdAt,
    name: row.user.name,
    group: row.user.enrolments[0]?.group ?? null,
    answers,
    report: answerReportSchema.parse(judged.report),
    hands: row.handScores.map(({ author, basedOnId, ...hand }) => ({
      ...hand,
      isRescored: basedOnId !== null,
      by: author?.name ?? null,
    })),
    rubrics: await listRubrics(db, [row.itemId]),
    others: await db.submission.findMany({
      where: { attemptId: row.attemptId, itemId: row.itemId, id: { not: row.id }, ...reviewable(courseId) },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true, createdAt: true },
    }),
    files: await db.answerFile.findMany({
      where: { attemptId: row.attemptId, id: { in: attached(answers) } },
      select: { id: true, name: true, mediaType: true },
    }),
  };
}

function attached(answers: Answers): string[] {
  return Object.values(answers).flatMap((answer) => {
    const id = answer.kind === "essay" ? answer.attachment : null;
    return id !== null && z.uuid().safeParse(id).success ? [id] : [];
  });
}
