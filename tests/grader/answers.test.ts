import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { loadQuestion } from "#exercises/private-questions.ts";
import { findFolder } from "#exercises/public.ts";
import { drawVariant, listQuestions } from "#exercises/public-questions.ts";
import type { Box } from "#grader/box.ts";
import { gradeAnswers } from "#grader/grade-answers.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import type { Answers } from "#lib/question.ts";
import { answerReportSchema } from "#lib/sitting/answer-report.ts";
import { findAttempt } from "#prisma/sitting/attempts.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";
import { findRuling, listRegradable, proposeRuling } from "#prisma/sitting/rulings.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { at, freshExam } from "#tests/prisma/sitting/fresh-exam.ts";

/** For questions without code: nothing may be run. */
const noBox: Box = {
  run() {
    throw new Error("There is nothing to run.");
  },
};

/** The right number of `mse-by-hand` in the variant of a seed. */
async function rightNumber(seed: number): Promise<string> {
  const loaded = await loadQuestion("mse-by-hand");
  if (!loaded) throw new Error("There is no such question.");
  const key = loaded.keys(drawVariant(loaded, seed).variables).mse;
  if (key.kind !== "number") throw new Error("Its key is no number.");
  return String(key.value);
}

const mse = (text: string): Answers => ({ mse: { kind: "number", text } });
const grade = (questionId: string, answers: Answers, seed = 7) =>
  gradeAnswers({ questionId, answers, seed }, noBox);

test("the key is that of the variant the student saw, and the explanation has its numbers", async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const right = answerReportSchema.parse(await grade("mse-by-hand", mse(await rightNumber(seed)), seed));
    expect(right).toMatchObject({ verdict: "accepted", score: { numerator: 1, denominator: 1 }, seed });
    expect(right.explanation?.ru).not.toContain("{{");
  }
  const numbers = await Promise.all([1, 2, 3, 4, 5].map(rightNumber));
  expect(new Set(numbers).size).toBeGreaterThan(1);
});

test("no answer and a wrong answer earn nothing, and a graded answer is graded the same again", async () => {
  const [none, wrong] = [await grade("mse-by-hand", {}), await grade("mse-by-hand", mse("-1"))];
  for (const report of [none, wrong])
    expect(report).toMatchObject({ verdict: "wrong_answer", score: { numerator: 0 } });
  expect(await grade("mse-by-hand", mse("-1"))).toEqual({ ...wrong, timeMs: expect.any(Number) });
});

test("a part by hand comes with its rubric when something was written, and is nothing when not", async () => {
  const found = (await listQuestions()).find(({ parts }) => parts.some(({ kind }) => kind === "essay"));
  const part = found?.parts.find(({ kind }) => kind === "essay");
  if (!found || !part) throw new Error("No question asks for an essay.");
  const partOf = async (text: string) => {
    const answers: Answers = { [part.id]: { kind: "essay", text, attachment: null } };
    const report = answerReportSchema.parse(await grade(found.id, answers));
    return report.parts.find(({ id }) => id === part.id);
  };
  const written = await partOf("Because the loss is convex.");
  expect(written).toMatchObject({ kind: "by_hand" });
  expect(written?.kind === "by_hand" && written.rubric?.length).toBeGreaterThan(0);
  expect(await partOf(" \n ")).toMatchObject({ kind: "scored", earned: { numerator: 0 } });
});

test("a part of code is graded by its exercise, in the box", async () => {
  const found = (await listQuestions()).find(({ parts }) => parts.some(({ kind }) => kind === "code"));
  const part = found?.parts.find(({ kind }) => kind === "code");
  if (!found || part?.kind !== "code") throw new Error("No question asks for code.");
  const folder = join("exercises", (await findFolder(part.exerciseId)) ?? "");
  const boxes = await openBoxes({ count: 1, withLibrary: true });
  onTestFinished(() => boxes.close());
  const earned = async (source: string) => {
    const answers: Answers = { [part.id]: { kind: "code", source } };
    const report = await gradeAnswers({ questionId: found.id, answers, seed: 7 }, boxes);
    const own = answerReportSchema.parse(report).parts.find(({ id }) => id === part.id);
    return own?.kind === "scored" ? own.earned.numerator / own.earned.denominator : null;
  };
  expect(await earned(await readFile(join(folder, "solution.ts"), "utf8"))).toBe(1);
  expect(await earned(await readFile(join(folder, "starter.ts"), "utf8"))).toBe(0);
}, 60_000);

test("a question that is not there is a fault of ours, and no verdict", async () => {
  expect(await grade("no-such-question", {})).toMatchObject({ verdict: "grader_fault" });
});

test("the grader ends a sitting at its time, grades its answers, and judges them again for a new key", async () => {
  const exam = await freshExam();
  const { db, queue, url, courseId, itemIds, lecturerId, begun } = exam;
  await startWorker(url);
  const now = new Date();
  const attemptId = await begun(at("10:00:00")); // long over
  await vi.waitFor(async () => expect((await findAttempt(db, attemptId))?.attempt.handedInBy).toBe("time"), {
    timeout: 20_000,
    interval: 100,
  });
  expect(await handIn(db, queue, { attemptId, by: "student", now })).toBe(false);
  await vi.waitFor(async () => expect(await db.verdictRecord.count()).toBe(itemIds.length), {
    timeout: 20_000,
    interval: 100,
  });
  const rulingId =
    (await proposeRuling(db, queue, {
      courseId,
      itemId: itemIds[0],
      kind: "rekey",
      reason: "a sign was wrong",
      authorId: lecturerId,
      now: new Date(Date.now() + 1000),
    })) ?? "";
  await vi.waitFor(
    async () =>
      expect((await findRuling(db, { courseId, rulingId }))?.regraded).toEqual({
        done: 1,
        total: 1,
        newKey: false,
      }),
    { timeout: 20_000, interval: 100 },
  );
  expect(await listRegradable(db, rulingId)).toEqual([]);
}, 90_000);
