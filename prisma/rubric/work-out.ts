import type { RescoredAnswers } from "#lib/rubric/preview-rubric.ts";
import { type GivenPoints, type LookReason, rescore, whyLook } from "#lib/rubric/rescore.ts";
import type { RubricLine } from "#lib/rubric/rubric-lines.ts";
import { gradedAnswers } from "#prisma/graded-answers.ts";
import type { FoundRubric, RubricVersion } from "#prisma/rubric/find-rubric.ts";
import type { GivenAnswers } from "#prisma/rubric/load-given.ts";

/** Answers with what a rubric makes of the points that they have for a part. */
export type WorkedOut = GivenAnswers & {
  /** Null when what they were given is of quite another rubric: it stays as it is. */
  rescored: GivenPoints | null;
  look: LookReason[];
};

/** @param after the lines of the rubric that is to hold */
export function workOut(
  given: readonly GivenAnswers[],
  { versions }: Pick<FoundRubric, "versions">,
  after: readonly RubricLine[],
): WorkedOut[] {
  return given.map((answers) => {
    const { hand, cameWith, seenRubricId } = answers;
    const before = linesOf(versions, hand.rubricId);
    const isOther = hand.rubricId === null && !isAlike(cameWith, before);
    const rescored = isOther ? null : rescore(hand, before, after);
    return { ...answers, rescored, look: whyLook(rescored, linesOf(versions, seenRubricId), after) };
  });
}

/** Answers that a person should look at again, as things are. */
export function stillToLook(
  given: readonly GivenAnswers[],
  { versions }: Pick<FoundRubric, "versions">,
): Pick<WorkedOut, "submissionId" | "name" | "look">[] {
  const [holding] = versions;
  if (holding === undefined || holding.id === null) return [];
  return given
    .filter(({ isRescored, hand }) => isRescored || hand.rubricId !== holding.id)
    .map(({ submissionId, name, hand, seenRubricId }) => {
      const rescored = hand.rubricId === holding.id ? hand : null;
      return { submissionId, name, look: whyLook(rescored, linesOf(versions, seenRubricId), holding.lines) };
    })
    .filter(({ look }) => look.length > 0);
}

function linesOf(versions: readonly RubricVersion[], rubricId: string | null): RubricLine[] {
  return versions.find(({ id }) => id === rubricId)?.lines ?? [];
}

/** Whether what was given by one tells of the other: the same points in the same places. */
function isAlike(a: readonly RubricLine[] | null, b: readonly RubricLine[]): boolean {
  return a !== null && a.length === b.length && a.every(({ points }, place) => points === b[place]?.points);
}

/** The answers that get other points, with what they are graded to be then. */
export function rescoredAnswers(workedOut: readonly WorkedOut[], partId: string): RescoredAnswers[] {
  return workedOut.flatMap(({ submissionId, userId, name, hand, rescored, hands, parts, regrades }) => {
    if (rescored === null) return [];
    const now = [{ partId, numerator: rescored.points, denominator: rescored.of }, ...hands];
    return [
      {
        ...{ submissionId, userId, name, before: hand, after: rescored },
        graded: gradedAnswers(parts, now),
        regraded: Object.fromEntries(
          regrades.map((regrade) => [regrade.rulingId, gradedAnswers(regrade.parts, now)]),
        ),
      },
    ];
  });
}
