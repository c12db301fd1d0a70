import { forStudent } from "#lib/sitting/answer-report.ts";
import { results } from "#lib/sitting/results.ts";
import type { Database } from "#prisma/client.ts";
import { listAttempts } from "#prisma/sitting/attempts.ts";
import {
  type AnsweredSubmission,
  type HoldingRuling,
  holdingRulings,
  listAnswered,
} from "#prisma/sitting/results.ts";

const oldestFirst = [{ createdAt: "asc" as const }, { id: "asc" as const }];

/**
 * A person's attempts at the questions of a course, by the id of the assessment, with saved answers, files and what was
 * sent. Of results and of the questions themselves only what the person is shown by now.
 */
export async function exportAttempts(db: Database, enrolmentId: string, now: Date) {
  const found = await listAttempts(db, enrolmentId);
  const questions = found.flatMap(({ assessment }) => assessment.questions);
  const rulings = await holdingRulings(db, [...new Set(questions.map(({ itemId }) => itemId))]);
  const ids = found.map(({ attempt }) => attempt.id);
  const answered = Map.groupBy(await listAnswered(db, ids, rulings), ({ attemptId }) => attemptId);
  const acts = new Map((await listActs(db, enrolmentId)).map(({ id, ...row }) => [id, row]));
  const attempts = found.map(({ attempt, assessment }) => {
    const { id, number, rehearsal, startedAt, endsAt, handedInAt, handedInBy } = attempt;
    const { shown } = results(now, assessment, { handedIn: endsAt === null || handedInAt !== null });
    const itemOf = new Map(assessment.questions.map(({ questionId, itemId }) => [questionId, itemId]));
    const sent = answered.get(id)?.toReversed() ?? [];
    return {
      assessmentId: assessment.id,
      ...{ number, rehearsal, startedAt, endsAt, handedInAt, handedInBy, ...acts.get(id) },
      sent: sent.map((submission) => {
        const { id, questionId, createdAt, answers } = submission;
        const itemId = itemOf.get(questionId) ?? "";
        const told = shown ? tell(submission, rulings.get(itemId)) : null;
        return { id, itemId, createdAt, answers, results: told };
      }),
    };
  });
  return Map.groupBy(attempts, ({ assessmentId }) => assessmentId);
}

/** What was saved in each attempt, and what the staff did about it. */
async function listActs(db: Database, enrolmentId: string) {
  const rows = await db.attempt.findMany({
    where: { enrolmentId },
    select: {
      id: true,
      answers: { select: { itemId: true, answers: true, savedAt: true }, orderBy: { itemId: "asc" } },
      files: { orderBy: oldestFirst },
      extensions: { select: { minutes: true, reason: true, createdAt: true }, orderBy: oldestFirst },
      reopenings: { select: { handedInAt: true, reason: true, createdAt: true }, orderBy: oldestFirst },
    },
  });
  return rows.map(({ files, ...row }) => ({
    ...row,
    files: files.map(({ id, name, mediaType, content, createdAt }) => ({
      ...{ id, name, mediaType, createdAt },
      content: Buffer.from(content).toString("base64"),
    })),
  }));
}

function tell({ questionId, report, hands, score }: AnsweredSubmission, ruling: HoldingRuling | undefined) {
  return {
    questionId,
    ruling: ruling?.kind ?? null,
    // What the author says of the question is the course's, told on its page when it is time for that.
    report: report && forStudent(report, { graded: [], mayImprove: true }),
    hands: hands.map(({ partId, numerator, denominator, comment, by }) => ({
      ...{ partId, numerator, denominator, comment, by },
    })),
    score,
  };
}
