import { fstatSync } from "node:fs";
import { pino } from "pino";
import { loadExercise } from "#exercises/private.ts";
import { gradeAnswers } from "#grader/grade-answers.ts";
import { type GraderFault, judge } from "#grader/judge.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import { checkExercises } from "#grader/worker/check-exercises.ts";
import { endSittings } from "#grader/worker/end-sittings.ts";
import { inspectSubmissions } from "#grader/worker/inspect-submissions.ts";
import { keepRubrics } from "#grader/worker/keep-rubrics.ts";
import { versionKeeper } from "#grader/worker/keep-version.ts";
import { regradeRulings } from "#grader/worker/regrade.ts";
import { regradeSubmissions } from "#grader/worker/regrade-submissions.ts";
import { tellMetrics } from "#grader/worker/tell-metrics.ts";
import { logOptions } from "#lib/log/log-options.ts";
import type { Report } from "#lib/report.ts";
import { parseSettings } from "#lib/settings.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";
import { connect, type Database } from "#prisma/client.ts";
import {
  notifyProgress,
  recordAnswerVerdict,
  recordFault,
  recordVerdict,
  type TakenSubmission,
  takeSubmission,
} from "#prisma/grading.ts";
import { graderName, openQueue } from "#prisma/queue.ts";

/*
 * The grader process: takes submissions from the queue, grades them, records verdicts. Any number of them
 * can work on one database, on any number of machines. It ends on SIGTERM and SIGINT, and when the process
 * that holds its standard input is gone.
 */

/** A submission of so many milliseconds is worth telling how far it is, and then not more often than that. */
const progressAfterMs = 200;
const progressEveryMs = 100;
/** Whatever is not done by then is given back by its missing heartbeat. */
const stopWithinMs = 12_000;

const { settings, errors } = parseSettings(process.env);
if (settings?.DATABASE_URL === undefined) {
  console.error([...errors, "The grader needs DATABASE_URL."].join("\n"));
  process.exit(2);
}
const log = pino({ ...logOptions, level: settings.LOG_LEVEL, base: { process: "grader", pid: process.pid } });
const db = connect(settings.DATABASE_URL, { poolSize: settings.GRADER_BOXES + 2 });
const boxes = await openBoxes({ count: settings.GRADER_BOXES, withLibrary: true });
const keepVersion = versionKeeper(db, log);
const metrics = tellMetrics(db, { grader: graderName(), boxes: settings.GRADER_BOXES, log });
const queue = await openQueue(settings.DATABASE_URL, "worker", (error) =>
  log.warn({ reason: error.message }, "queue"),
);
// Only now: the queue has waited until the database is there.
const keepRubric = keepRubrics(db, log);
await queue.work((id) => gradeSubmission(id, db, boxes), { concurrency: settings.GRADER_BOXES });
const checks = await checkExercises(queue, db, log);
await regradeRulings(queue, db, boxes, log);
const regrades = await regradeSubmissions(queue, db, boxes, { log, keepVersion });
const inspections = await inspectSubmissions(queue, db, boxes, log);
const sittings = endSittings(queue, db, log);
log.info({ boxes: settings.GRADER_BOXES, confinement: boxes.confinement }, "grader is ready");
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
onInputClosed(stop);

/**
 * Grades one submission and records its verdict.
 *
 * @throws {Error} after a fault of ours was recorded: the queue will bring the submission again
 */
async function gradeSubmission(submissionId: string, db: Database, boxes: BoxPool): Promise<void> {
  const taken = await takeSubmission(db, submissionId);
  if (taken === null) return;
  const startMs = performance.now();
  const content = taken.content === "exercise" ? taken.exerciseId : taken.questionId;
  const end = metrics.begin(taken.content);
  const graded = await grade(submissionId, taken, db, boxes);
  end(graded.verdict);
  if ("reason" in graded) {
    log.error({ submission: submissionId, content, reason: graded.reason }, "grader fault");
    await recordFault(db, { submissionId, reason: graded.reason });
    throw new Error(graded.reason);
  }
  const recording =
    "questionVersion" in graded
      ? recordAnswerVerdict(db, { submissionId, report: graded })
      : recordVerdict(db, { submissionId, report: graded });
  const isFirst = await recording.catch((error: unknown) => {
    log.error({ submission: submissionId, content, error }, "a verdict could not be recorded");
    throw error;
  });
  const ms = Math.round(performance.now() - startMs);
  log.info({ submission: submissionId, content, verdict: graded.verdict, ms, isFirst }, "graded");
  if ("exerciseVersion" in graded) keepVersion({ exerciseId: content, version: graded.exerciseVersion });
  else keepRubric({ questionId: content, version: graded.questionVersion });
}

async function grade(
  submissionId: string,
  taken: TakenSubmission,
  db: Database,
  boxes: BoxPool,
): Promise<Report | AnswerReport | GraderFault> {
  try {
    if (taken.content === "question") return await gradeAnswers(taken, boxes);
    const { exerciseId, source, seed, kind } = taken;
    const exercise = await loadExercise(exerciseId);
    if (exercise === null) return { verdict: "grader_fault", reason: `there is no exercise ${exerciseId}` };
    const tell = progressTeller(submissionId, db);
    return await judge({ exercise, source, seed, visibleOnly: kind === "run" }, boxes, tell);
  } catch (thrown) {
    return { verdict: "grader_fault", reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Progress of a long grading. What it tells may be lost: the verdict is what counts. */
function progressTeller(submissionId: string, db: Database): (done: number, total: number) => void {
  let nextMs = performance.now() + progressAfterMs;
  return (done, total) => {
    if (performance.now() < nextMs) return;
    nextMs = performance.now() + progressEveryMs;
    notifyProgress(db, { submissionId, done, total }).catch(() => {});
  };
}

/** Finishes what is at work and ends. */
async function stop(): Promise<void> {
  setTimeout(() => process.exit(0), stopWithinMs).unref();
  checks.stop();
  sittings.stop();
  regrades.stop();
  inspections.stop();
  await queue.close();
  await boxes.close();
  await metrics.stop();
  await db.$disconnect();
  process.exit(0);
}

/** Calls back when the process that started this one is gone, if that holds our standard input by a pipe. */
function onInputClosed(callback: () => void): void {
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.once("close", callback).on("error", () => {});
  process.stdin.resume();
}
