import type { Transaction } from "#prisma/client.ts";
import { type Enrolled, findEnrolled } from "#prisma/person/find-enrolled.ts";
import { normaliseEmail } from "#prisma/users.ts";

/** What an erasure takes away of a person in a course, and what it leaves. */
export type ErasurePlan = {
  goes: {
    /** Programs and answers: their texts. */
    submissions: number;
    files: number;
    /** Appeals, requests for more time, and what was said about them. */
    letters: number;
    /** On submissions, with points by hand and without. */
    comments: number;
  };
  stays: { verdicts: number; handScores: number; overrides: number; marks: number };
  /** Nobody can decide these any more. */
  waits: { submissions: number; appeals: number; lateRequests: number };
};

/** Of one person of a course, for its lecturer. @returns null when there is no such person in it */
export async function planErasure(
  db: Transaction,
  which: { courseId: string; enrolmentId: string },
): Promise<{ person: Enrolled; plan: ErasurePlan } | null> {
  const person = await findEnrolled(db, which);
  return person && { person, plan: await count(db, { ...which, userId: person.userId }) };
}

/** Of somebody in each course they are in, by its name, for whoever runs the site. @returns null for nobody */
export async function planErasureEverywhere(
  db: Transaction,
  email: string,
): Promise<{ course: string; plan: ErasurePlan }[] | null> {
  const user = await db.user.findUnique({
    where: { email: normaliseEmail(email), erasedAt: null },
    select: {
      id: true,
      enrolments: { select: { id: true, courseId: true, course: true }, orderBy: { id: "asc" } },
    },
  });
  if (user === null) return null;
  const plans = [];
  for (const { id, courseId, course } of user.enrolments) {
    const plan = await count(db, { courseId, enrolmentId: id, userId: user.id });
    plans.push({ course: course.slug, plan });
  }
  return plans;
}

type Of = { courseId: string; enrolmentId: string; userId: string };

async function count(db: Transaction, { courseId, enrolmentId, userId }: Of): Promise<ErasurePlan> {
  const sent = { userId, OR: [{ item: { assessment: { courseId } } }, { attempt: { enrolmentId } }] };
  const appeals = { enrolmentId, decidedAt: null };
  return {
    goes: {
      submissions: await db.submission.count({ where: sent }),
      files: await db.answerFile.count({ where: { attempt: { enrolmentId } } }),
      letters:
        (await db.appealMessage.count({ where: { appeal: { enrolmentId } } })) +
        (await db.lateRequest.count({ where: { enrolmentId } })),
      comments:
        (await db.lineComment.count({ where: { submission: sent } })) +
        (await db.handScore.count({ where: { submission: sent, comment: { not: "" } } })),
    },
    stays: {
      verdicts: await db.verdictRecord.count({ where: { submission: sent } }),
      handScores: await db.handScore.count({ where: { submission: sent } }),
      overrides: await db.override.count({ where: { enrolmentId } }),
      marks: await db.mark.count({ where: { enrolmentId } }),
    },
    waits: {
      submissions: await db.submission.count({ where: { ...sent, status: { not: "graded" } } }),
      appeals: await db.appeal.count({ where: appeals }),
      lateRequests: await db.lateRequest.count({ where: appeals }),
    },
  };
}
