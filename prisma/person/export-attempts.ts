import { forStudent } from "#lib/sitting/answer-report.ts";
import { results } from "#lib/sitting/results.ts";
import type { Database } from "#prisma/client.ts";
import { type FoundAttempt, findAttempt } from "#prisma/sitting/attempts.ts";
import { type AnsweredSubmission, loadResults } from "#prisma/sitting/results.ts";

const oldestFirst = [{ createdAt: "asc" as const }, { id: "asc" as const }];

/**
 * A person's attempts at the questions of an assessment, with saved answers, files and what was sent. Of results and
 * of the questions themselves only what the person is shown by now.
 */
export async function exportAttempts(
  db: Database,
  { enrolmentId, assessmentId }: { enrolmentId: string; assessmentId: string },
  now: Date,
) {
  const rows = await db.attempt.findMany({
    where: { enrolmentId, assessmentId },
    orderBy: [{ rehearsal: "asc" }, { number: "asc" }],
    select: {
      id: true,
      answers: { select: { itemId: true, answers: true, savedAt: true }, orderBy: { itemId: "asc" } },
      files: { orderBy: oldestFirst },
      extensions: { select: { minutes: true, reason: true, createdAt: true }, orderBy: oldestFirst },
      reopenings: { select: { handedInAt: true, reason: true, createdAt: true }, orderBy: oldestFirst },
    },
  });
  const attempts = [];
  for (const { id, files, ...row } of rows) {
    const found = await findAttempt(db, id);
    if (found === null) continue;
    const { number, rehearsal, startedAt, endsAt, handedInAt, handedInBy } = found.attempt;
    attempts.push({
      ...{ number, rehearsal, startedAt, endsAt, handedInAt, handedInBy, ...row },
      files: files.map(({ id, name, mediaType, content, createdAt }) => ({
        ...{ id, name, mediaType, createdAt },
        content: Buffer.from(content).toString("base64"),
      })),
      sent: await exportAnswers(db, found, now),
    });
  }
  return attempts;
}

async function exportAnswers(db: Database, found: FoundAttempt, now: Date) {
  const { attempt, assessment } = found;
  const handedIn = attempt.endsAt === null || attempt.handedInAt !== null;
  const { shown } = results(now, assessment, { handedIn });
  const { submissions, rulings } = await loadResults(db, found);
  const itemOf = new Map(assessment.questions.map(({ questionId, itemId }) => [questionId, itemId]));
  return submissions.toReversed().map((submission) => {
    const { id, questionId, createdAt, answers } = submission;
    const itemId = itemOf.get(questionId) ?? "";
    const ruling = rulings.get(itemId)?.kind ?? null;
    const told = shown && { questionId, ruling, ...showResults(submission) };
    return { id, itemId, createdAt, answers, results: told || null };
  });
}

function showResults({ report, hands, score }: AnsweredSubmission) {
  return {
    // What the author says of the question is the course's, told on its page when it is time for that.
    report: report && forStudent(report, { graded: [], mayImprove: true }),
    hands: hands.map(({ partId, numerator, denominator, comment, by }) => ({
      ...{ partId, numerator, denominator, comment, by },
    })),
    score,
  };
}
