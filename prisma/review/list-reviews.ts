import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import { answersSchema } from "#lib/question.ts";
import type { Reviewable } from "#lib/review/order-reviews.ts";
import { withoutReplaced } from "#lib/review/replaced.ts";
import { answerScore, partScoresSchema } from "#lib/sitting/answer-score.ts";
import type { Database } from "#prisma/client.ts";
import { newestHandScores, stillHandedIn } from "#prisma/graded-answers.ts";
import { reviewable } from "#prisma/review/claims.ts";
import { holdingRulings } from "#prisma/sitting/results.ts";

/** Answers with a part that a hand grades. */
export type ReviewRow = Reviewable & {
  questionId: string;
  assessment: { title: LocalisedText };
  name: string;
  /** Some part of it has no points yet. */
  waiting: boolean;
  /** Who looks at it now. */
  claim: { userId: string; name: string; expiresAt: Date } | null;
};

const placeColumns = {
  item: {
    select: { id: true, position: true, assessment: { select: { id: true, title: true, position: true } } },
  },
} as const;

const personColumns = (courseId: string) => ({
  user: { select: { name: true, enrolments: { where: { courseId }, select: { group: true } } } },
});

/**
 * All answers of a course that a hand grades, graded or not, in no order. What was sent for a question that is void
 * or given to all needs nobody's time, and neither does what its author has replaced.
 *
 * @param now an older claim that has expired by then is none
 */
export async function listReviews(
  db: Database,
  { courseId, now }: { courseId: string; now: Date },
): Promise<ReviewRow[]> {
  const rows = await db.submission.findMany({
    where: { ...reviewable(courseId), ...stillHandedIn },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      questionId: true,
      attempt: { select: { id: true, endsAt: true } },
      answers: true,
      createdAt: true,
      ...placeColumns,
      ...personColumns(courseId),
      verdict: { select: { parts: true } },
      regrades: { select: { rulingId: true, parts: true } },
      handScores: newestHandScores,
      reviewClaim: { select: { userId: true, expiresAt: true, user: { select: { name: true } } } },
    },
  });
  const itemIds = [...new Set(rows.flatMap(({ item }) => item?.id ?? []))];
  const rulings = await holdingRulings(db, itemIds);
  const reviews = rows.flatMap((row) => {
    const { item, questionId, user, reviewClaim, attempt } = row;
    if (item === null || questionId === null || attempt === null) return [];
    const ruling = rulings.get(item.id);
    if (ruling && ruling.kind !== "rekey") return [];
    const judged = row.regrades.find(({ rulingId }) => rulingId === ruling?.id) ?? row.verdict;
    if (judged === null) return [];
    const parts = partScoresSchema.parse(judged.parts);
    const byHand = parts.filter(({ earned }) => earned === null);
    if (byHand.length === 0) return [];
    const answers = answersSchema.parse(row.answers);
    const review: ReviewRow = {
      submissionId: row.id,
      itemId: item.id,
      questionId,
      assessment: { ...item.assessment, title: localisedTextSchema.parse(item.assessment.title) },
      itemPosition: item.position,
      createdAt: row.createdAt,
      name: user.name,
      group: user.enrolments[0]?.group ?? null,
      kinds: [...new Set(byHand.flatMap(({ id }) => answers[id]?.kind ?? []))],
      waiting: answerScore(parts, row.handScores).waiting.length > 0,
      claim:
        reviewClaim && reviewClaim.expiresAt > now
          ? { userId: reviewClaim.userId, name: reviewClaim.user.name, expiresAt: reviewClaim.expiresAt }
          : null,
    };
    return [{ review, answers: { attemptId: attempt.id, timed: attempt.endsAt !== null, byHand: true } }];
  });
  const ofEach = Map.groupBy(reviews, ({ review, answers }) => `${answers.attemptId} ${review.itemId}`);
  return [...ofEach.values()].flatMap((sent) =>
    withoutReplaced(
      sent,
      ({ answers }) => answers,
      ({ review }) => review.waiting,
    ).map(({ review }) => review),
  );
}

/** A submission whose grading broke off through us and has not got over it. */
export type OpenFault = {
  submissionId: string;
  /** Of the exercise or the question. */
  contentId: string;
  assessment: { id: string; position: number; title: LocalisedText };
  group: string | null;
  kinds: ["fault"];
  createdAt: Date;
};

/** Those of a course, the longest waiting first. */
export async function listOpenFaults(db: Database, courseId: string): Promise<OpenFault[]> {
  const rows = await db.submission.findMany({
    where: { status: { not: "graded" }, faults: { some: {} }, item: { assessment: { courseId } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      exerciseId: true,
      questionId: true,
      createdAt: true,
      ...placeColumns,
      ...personColumns(courseId),
    },
  });
  return rows.flatMap(({ id, exerciseId, questionId, createdAt, item, user }): OpenFault[] =>
    item === null
      ? []
      : [
          {
            submissionId: id,
            contentId: exerciseId ?? questionId ?? "",
            assessment: { ...item.assessment, title: localisedTextSchema.parse(item.assessment.title) },
            group: user.enrolments[0]?.group ?? null,
            kinds: ["fault"],
            createdAt,
          },
        ],
  );
}
