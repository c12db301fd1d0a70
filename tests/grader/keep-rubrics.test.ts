import { pino } from "pino";
import { expect, test } from "vitest";
import { listQuestions } from "#exercises/public-questions.ts";
import { keepRubrics } from "#grader/worker/keep-rubrics.ts";
import { byHandParts } from "#lib/question/by-hand-parts.ts";
import { keepQuestionRubrics } from "#prisma/rubric/question-rubrics.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

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
