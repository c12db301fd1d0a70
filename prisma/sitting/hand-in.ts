import type { Answers } from "#lib/question.ts";
import { graceMs, type HandedInBy, writing } from "#lib/sitting/clock.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";
import type { Queue } from "#prisma/queue.ts";
import { listAnswers } from "#prisma/sitting/answers.ts";
import { type FoundAttempt, findAttempt } from "#prisma/sitting/attempts.ts";

/**
 * Ends an attempt with what was saved: every question becomes a submission with its job, also one without an
 * answer. It happens once, whoever comes first: the person, the staff, or the time.
 *
 * @param by the id of who of the staff does it; for `time`, nothing happens before the end and its grace have passed.
 * @returns whether this call did it.
 */
export async function handIn(
  db: Database,
  queue: Queue,
  { attemptId, by, now }: { attemptId: string; by: "student" | "time" | { staff: string }; now: Date },
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`;
    const found = await findAttempt(transaction, attemptId);
    if (found === null || found.attempt.handedInAt !== null || found.attempt.endsAt === null) return false;
    const { state } = writing(now, found.attempt);
    if (by === "time" && state !== "over") return false;
    // Whoever hands in after the end did no more than the time would have done.
    const handedInBy: HandedInBy = typeof by === "string" ? by : "staff";
    const ended = state === "open" ? { handedInAt: now, handedInBy } : endOf(found.attempt.endsAt);
    const answers = await listAnswers(transaction, attemptId);
    for (const { itemId } of found.assessment.questions)
      await submit(transaction, queue, found, itemId, {
        answers: answers.get(itemId)?.answers ?? {},
        createdAt: ended.handedInAt,
        idempotencyKey: null,
      });
    if (typeof by !== "string")
      await actAs(transaction, { userId: by.staff, courseId: found.assessment.courseId });
    await transaction.attempt.update({ where: { id: attemptId }, data: ended });
    await notify(transaction, { attemptId, type: "attempt" });
    return true;
  });
}

function endOf(endsAt: Date): { handedInAt: Date; handedInBy: HandedInBy } {
  return { handedInAt: endsAt, handedInBy: "time" };
}

/** At most so many are ended in one go, so that those of another grader wait for no long one. */
const mostAtOnce = 20;

/**
 * Ends the attempts whose time is up. Graders call it every second: nothing needs to be planned, so nothing
 * planned can be lost or be out of date when an end was moved.
 *
 * @returns how many were ended.
 */
export async function handInDue(db: Database, queue: Queue, now: Date): Promise<number> {
  const due = await db.attempt.findMany({
    where: { handedInAt: null, endsAt: { lt: new Date(now.getTime() - graceMs) } },
    orderBy: { endsAt: "asc" },
    take: mostAtOnce,
    select: { id: true },
  });
  let ended = 0;
  for (const { id } of due) if (await handIn(db, queue, { attemptId: id, by: "time", now })) ended += 1;
  return ended;
}

export type SubmittedAnswers =
  | { kind: "submitted"; id: string }
  | { kind: "key_reused" }
  | { kind: "not_found" };

/**
 * Sends the answers of one question of homework, which may be done as often as one likes. Whether it is open,
 * the caller asks.
 *
 * @param key the client's, by which a repeated request is the same submission.
 */
export async function submitAnswers(
  db: Database,
  queue: Queue,
  sent: { attemptId: string; itemId: string; answers: Answers; key: string | null; now: Date },
): Promise<SubmittedAnswers> {
  const { attemptId, itemId, answers, key, now } = sent;
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`;
    const found = await findAttempt(transaction, attemptId);
    if (found === null || found.attempt.endsAt !== null) return { kind: "not_found" };
    // Who was erased meanwhile sends nothing any more.
    if (found.attempt.handedInAt !== null) return { kind: "not_found" };
    const questionId = found.assessment.questions.find((one) => one.itemId === itemId)?.questionId;
    if (questionId === undefined) return { kind: "not_found" };
    const repeated =
      key &&
      (await transaction.submission.findFirst({
        where: { userId: found.userId, idempotencyKey: key },
        select: { id: true, attemptId: true, questionId: true },
      }));
    if (repeated) {
      const isSame = repeated.attemptId === attemptId && repeated.questionId === questionId;
      return isSame ? { kind: "submitted", id: repeated.id } : { kind: "key_reused" };
    }
    const id = await submit(transaction, queue, found, itemId, {
      answers,
      createdAt: now,
      idempotencyKey: key,
    });
    return { kind: "submitted", id };
  });
}

async function submit(
  transaction: Transaction,
  queue: Queue,
  { attempt, assessment, userId }: FoundAttempt,
  itemId: string,
  sent: { answers: Answers; createdAt: Date; idempotencyKey: string | null },
): Promise<string> {
  const { id } = await transaction.submission.create({
    data: {
      ...sent,
      userId,
      itemId: attempt.rehearsal ? null : itemId,
      questionId: assessment.questions.find((one) => one.itemId === itemId)?.questionId,
      attemptId: attempt.id,
      kind: "submit",
      seed: variantSeed(attempt.seed, itemId),
    },
    select: { id: true },
  });
  await queue.send(transaction, { submissionId: id, priority: 0 });
  return id;
}
