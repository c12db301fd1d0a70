import { expect, test } from "vitest";
import { claimMs } from "#lib/review/api.ts";
import { claimReview, releaseClaim } from "#prisma/review/claims.ts";
import { listReviews } from "#prisma/review/list-reviews.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { type GradedExam, gradedExam } from "#tests/prisma/review/graded-exam.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

const now = at("13:00:00");
const after = (ms: number) => new Date(now.getTime() + ms);

async function twoAssistants() {
  const exam = await gradedExam();
  const [anwar, yazan] = [await exam.enrol("assistant", "Анвар"), await exam.enrol("assistant", "Язан")];
  const submissionId = exam.submissionIds[1];
  const { db, courseId } = exam;
  const claim = (userId: string, now: Date) => claimReview(db, { courseId, submissionId, userId, now });
  const points = (authorId: string, now: Date) =>
    recordHandScore(db, {
      ...{
        courseId,
        submissionId,
        partId: "proof",
        points: 3,
        of: 4,
        rubricLines: [],
        rubricId: null,
        comment: "",
      },
      authorId,
      now,
    });
  return { exam, submissionId, anwar, yazan, claim, points };
}

const holderOf = async ({ db, courseId }: GradedExam, now: Date) =>
  (await listReviews(db, { courseId, now }))[0].claim?.name ?? null;

test("of two assistants who open the same answers at once exactly one has them", async () => {
  const { exam, submissionId, anwar, yazan, claim } = await twoAssistants();
  for (let round = 0; round < 20; round++) {
    const [first, second] = await Promise.all([claim(anwar, now), claim(yazan, now)]);
    expect([first?.mine, second?.mine].sort()).toEqual([false, true]);
    const name = first?.mine ? "Анвар" : "Язан";
    expect([first?.by, second?.by]).toEqual([name, name]);
    await releaseClaim(exam.db, { submissionId, userId: first?.mine ? anwar : yazan });
  }
});

test("a claim holds to its last millisecond, is renewed by who has it, and is anybody's from then on", async () => {
  const { exam, anwar, yazan, claim } = await twoAssistants();
  await claim(anwar, now);
  expect(await claim(yazan, after(claimMs - 1))).toMatchObject({ mine: false, by: "Анвар" });
  expect(await claim(anwar, after(60_000))).toMatchObject({ mine: true, expiresAt: after(60_000 + claimMs) });
  expect(await claim(yazan, after(claimMs))).toMatchObject({ mine: false });
  expect(await holderOf(exam, after(60_000 + claimMs))).toBeNull();
  expect(await claim(yazan, after(60_000 + claimMs))).toMatchObject({ mine: true, by: "Язан" });
  expect(await holderOf(exam, after(60_000 + claimMs))).toBe("Язан");
});

test("points of one who does not have the answers are not stored, and their claim is not touched", async () => {
  const { exam, anwar, yazan, claim, points } = await twoAssistants();
  await claim(anwar, now);
  expect(await points(yazan, after(1000))).toEqual({
    kind: "claimed",
    by: "Анвар",
    expiresAt: after(claimMs),
  });
  expect(await exam.db.handScore.count()).toBe(0);
  expect(await points(anwar, after(2000))).toEqual({ kind: "stored" });
  expect(await claim(anwar, after(3000))).toMatchObject({ handScores: 1 });
});

test("who leaves gives back their own answers and nobody else's", async () => {
  const { exam, submissionId, anwar, yazan, claim } = await twoAssistants();
  await claim(anwar, now);
  await releaseClaim(exam.db, { submissionId, userId: yazan });
  expect(await holderOf(exam, now)).toBe("Анвар");
  await releaseClaim(exam.db, { submissionId, userId: anwar });
  expect(await holderOf(exam, now)).toBeNull();
});

test("there is nothing to take in another course, nor where the machine graded everything", async () => {
  const { exam, anwar, claim } = await twoAssistants();
  const { db, courseId, submissionIds } = exam;
  expect(await claim(anwar, now)).not.toBeNull();
  const other = { submissionId: submissionIds[1], userId: anwar, now, courseId: crypto.randomUUID() };
  expect(await claimReview(db, other)).toBeNull();
  const byMachine = { courseId, submissionId: submissionIds[0], userId: anwar, now };
  expect(await claimReview(db, byMachine)).toBeNull();
  expect(await db.reviewClaim.count()).toBe(1);
});
