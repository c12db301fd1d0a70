import { type Answers, answersSchema } from "#lib/question.ts";
import type { Report } from "#lib/report.ts";
import { type AnswerReport, partScores } from "#lib/sitting/answer-report.ts";
import type { PartScore } from "#lib/sitting/answer-score.ts";
import type { Verdict } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { notify, notifying } from "#prisma/events.ts";

/** A source text for an exercise, or answers to a question in the variant of `seed`. */
export type TakenSubmission =
  | { content: "exercise"; exerciseId: string; source: string; seed: number; kind: "run" | "submit" }
  | { content: "question"; questionId: string; answers: Answers; seed: number };

/**
 * What a grader needs of a submission it got from the queue; the submission is running from now on.
 *
 * @returns null when there is nothing to do: it is graded already, or gone.
 */
export async function takeSubmission(db: Database, id: string): Promise<TakenSubmission | null> {
  // Nobody waits for this to be on disk: after a crash of the database the queue gives the submission again.
  const [taken] = await db.$queryRaw<TakenRow[]>`
    WITH taken AS (
      UPDATE "Submission" SET status = 'running' WHERE id = ${id}::uuid AND status <> 'graded'
      RETURNING "exerciseId", source, "questionId", answers, seed, kind::text
    )
    SELECT taken.*,
      ${notifying({ submissionId: id, type: "running" })}, set_config('synchronous_commit', 'off', true)
    FROM taken`;
  if (taken === undefined) return null;
  const { exerciseId, source, questionId, answers, seed, kind } = taken;
  if (exerciseId !== null && source !== null) return { content: "exercise", exerciseId, source, seed, kind };
  if (questionId === null) throw new Error("A submission with neither a source nor answers.");
  return { content: "question", questionId, answers: answersSchema.parse(answers), seed };
}

type TakenRow = {
  exerciseId: string | null;
  source: string | null;
  questionId: string | null;
  answers: unknown;
  seed: number;
  kind: "run" | "submit";
};

/** Tells those who wait how many cases are done. */
export async function notifyProgress(
  db: Database,
  { submissionId, done, total }: { submissionId: string; done: number; total: number },
): Promise<void> {
  await notify(db, { submissionId, type: "running", done, total });
}

/**
 * Writes the verdict of a submission, once: of several graders that worked on it, because one was believed
 * dead, the first to come is recorded. Of a submission that is gone, because its person was erased, there is none.
 *
 * @returns whether this call recorded it.
 * @throws for a report of a grader fault, which is never a verdict; see {@link recordFault}.
 */
export async function recordVerdict(
  db: Database,
  { submissionId, report }: { submissionId: string; report: Report },
): Promise<boolean> {
  const { verdict, score, exerciseVersion, graderVersion, timeMs } = report;
  if (verdict === "grader_fault") throw new Error("A grader fault is no verdict.");
  return record(db, submissionId, { verdict, score, report, exerciseVersion, graderVersion, timeMs });
}

/** The same for answers to a question. Parts that wait for a hand are in the record. */
export async function recordAnswerVerdict(
  db: Database,
  { submissionId, report }: { submissionId: string; report: AnswerReport },
): Promise<boolean> {
  const { verdict, score, questionVersion: exerciseVersion, graderVersion, timeMs } = report;
  const parts = partScores(report);
  return record(db, submissionId, { verdict, score, report, parts, exerciseVersion, graderVersion, timeMs });
}

type Recorded = {
  verdict: Exclude<Verdict, "grader_fault">;
  score: { numerator: number; denominator: number };
  report: Report | AnswerReport;
  parts?: PartScore[];
  exerciseVersion: string;
  graderVersion: string;
  timeMs: number;
};

async function record(
  db: Database,
  submissionId: string,
  { verdict, score, report, parts, exerciseVersion, graderVersion, timeMs }: Recorded,
): Promise<boolean> {
  const recorded = await db.$queryRaw<unknown[]>`
    WITH mine AS (
      SELECT id FROM "Submission" WHERE id = ${submissionId}::uuid FOR KEY SHARE
    ), recorded AS (
      INSERT INTO "VerdictRecord" ("submissionId", verdict, "scoreNumerator", "scoreDenominator", report, parts,
        "exerciseVersion", "graderVersion", "timeMs")
      SELECT id, ${verdict}::"VerdictName", ${score.numerator}::int, ${score.denominator}::int,
        ${JSON.stringify(report)}::jsonb, ${parts === undefined ? null : JSON.stringify(parts)}::jsonb, ${exerciseVersion}, ${graderVersion}, ${timeMs}::float8
      FROM mine
      ON CONFLICT DO NOTHING RETURNING "submissionId"
    ), graded AS (
      UPDATE "Submission" SET status = 'graded' FROM recorded WHERE id = recorded."submissionId" RETURNING id
    )
    SELECT ${notifying({ submissionId, type: "graded" })} FROM graded`;
  return recorded.length > 0;
}

/** Notes a try that failed through a fault of ours. The submission waits again; its job will be retried. */
export async function recordFault(
  db: Database,
  { submissionId, reason }: { submissionId: string; reason: string },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await transaction.graderFault.create({ data: { submissionId, reason: reason.slice(0, 2_000) } });
    await transaction.submission.updateMany({
      where: { id: submissionId, status: "running" },
      data: { status: "queued" },
    });
    await notify(transaction, { submissionId, type: "fault" });
  });
}
