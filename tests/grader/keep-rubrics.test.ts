import { createServer } from "node:net";
import { pino } from "pino";
import { expect, test } from "vitest";
import { listQuestions } from "#exercises/public-questions.ts";
import { keepRubrics } from "#grader/worker/keep-rubrics.ts";
import { byHandParts } from "#lib/question/by-hand-parts.ts";
import { keepQuestionRubrics } from "#prisma/rubric/question-rubrics.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";
import { openProxy } from "#tests/prisma/proxy.ts";

const line = { text: { ru: "Прежняя", en: "The one before" }, points: 1 };

test("the rubric of every part that a hand grades can be read before anything was graded, as it is today", async () => {
  const { db } = await freshCourse();
  await keepQuestionRubrics(db, "derive-mse-gradient", { derivation: [line], gone: [line] });
  const questions = await listQuestions();
  const expected = questions.flatMap(({ id, parts }) => byHandParts(parts).map((part) => `${id}/${part.id}`));
  expect(expected.length).toBeGreaterThan(5);
  keepRubrics(db, pino({ level: "silent" }));
  const kept = async () => {
    const rows = await db.questionRubric.findMany({ select: { questionId: true, partId: true } });
    return rows.map(({ questionId, partId }) => `${questionId}/${partId}`).sort();
  };
  await expect.poll(kept, { timeout: 50_000 }).toEqual(expected.sort());
  expect(JSON.stringify(await db.questionRubric.findMany())).not.toContain(line.text.en);
}, 60_000);

test("a grader that is there before its database keeps the rubrics once it comes", {
  timeout: 120_000,
}, async () => {
  const course = await freshCourse();
  const proxy = await openProxy(course.url);
  await proxy.cut();
  let tries = 0;
  const shut = createServer((socket) => {
    tries += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => shut.listen(Number(new URL(proxy.url).port), "127.0.0.1", resolve));
  const starting = startWorker(proxy.url);
  await expect.poll(() => tries, { timeout: 60_000 }).toBeGreaterThanOrEqual(4);
  await new Promise((resolve) => shut.close(resolve));
  await proxy.mend();
  const worker = await starting;
  await expect.poll(() => course.db.questionRubric.count(), { timeout: 30_000 }).toBeGreaterThan(5);
  expect(worker.log()).not.toContain("were not kept");
  await proxy.cut();
});
