import { type RubricLine, rubricLines } from "#lib/rubric/rubric-lines.ts";
import { answerReportSchema } from "#lib/sitting/answer-report.ts";
import type { HandGiven } from "#lib/sitting/answer-score.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { newestFirst } from "#prisma/gradebook/load-decisions.ts";

/** Answers with the points that hold for one part of them, given by a hand or worked out from that. */
export type GivenAnswers = {
  submissionId: string;
  userId: string;
  name: string;
  hand: {
    id: string;
    points: number;
    of: number;
    lines: number[];
    /** Null for the rubric that came with the question. */
    rubricId: string | null;
    comment: string;
  };
  /** Whether the points were worked out when the rubric changed, and nobody has looked since. */
  isRescored: boolean;
  /** The rubric by which a person looked last. */
  seenRubricId: string | null;
  /** The rubric that came with these answers, which its author may have changed since. */
  cameWith: RubricLine[] | null;
  /** Of all parts, newest first. */
  hands: HandGiven[];
  /** The column of the verdict, and of the regrades by their rulings. */
  parts: unknown;
  regrades: { rulingId: string; parts: unknown }[];
};

/**
 * Everything that was sent for an item and has points for a part by hand, in the order in which it was sent. Of somebody
 * who was erased there is nothing to look at any more: what they were given stays as it is.
 */
export async function loadGiven(
  db: Database | Transaction,
  { itemId, partId }: { itemId: string; partId: string },
): Promise<GivenAnswers[]> {
  const rows = await db.submission.findMany({
    where: { itemId, user: { erasedAt: null }, handScores: { some: { partId } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      userId: true,
      user: { select: { name: true } },
      verdict: { select: { parts: true, report: true } },
      regrades: { select: { rulingId: true, parts: true, report: true } },
      handScores: { orderBy: newestFirst },
    },
  });
  return rows.flatMap(({ id, userId, user, verdict, regrades, handScores }): GivenAnswers[] => {
    const own = handScores.filter((hand) => hand.partId === partId);
    const [holding] = own;
    const seen = own.find(({ basedOnId }) => basedOnId === null);
    if (!holding || !seen || !verdict) return [];
    const { numerator: points, denominator: of, rubricLines: lines, rubricId, comment } = holding;
    return [
      {
        ...{ submissionId: id, userId, name: user.name },
        hand: { id: holding.id, points, of, lines, rubricId, comment },
        isRescored: holding.id !== seen.id,
        seenRubricId: seen.rubricId,
        cameWith: cameWith([verdict, ...regrades], partId),
        hands: handScores,
        parts: verdict.parts,
        regrades,
      },
    ];
  });
}

function cameWith(judged: { report: unknown }[], partId: string): RubricLine[] | null {
  for (const { report } of judged) {
    const part = answerReportSchema.parse(report).parts.find(({ id }) => id === partId);
    if (part?.kind === "by_hand" && part.rubric) return rubricLines(part.rubric);
  }
  return null;
}
