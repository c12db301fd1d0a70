import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import type { Answers } from "#lib/question.ts";
import { attemptResultsSchema, attemptStateSchema } from "#lib/sitting/api.ts";
import { connect, type Database } from "#prisma/client.ts";
import { type Call, callAs, type ExamFields, makeExam } from "#tests/setup/exam.ts";

const { url, databaseUrl } = inject("site");
let db: Database;
beforeAll(() => {
  db = connect(databaseUrl, { poolSize: 2 });
});
afterAll(() => db.$disconnect());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** A question without numbers of its own, so that its right answer is known here. */
const right: Answers = {
  purpose: { kind: "single_choice", option: "intercept" },
  origin: { kind: "true_false", value: true, reason: "" },
  twos: { kind: "single_choice", option: "half" },
};
const wrong: Answers = { ...right, purpose: { kind: "single_choice", option: "scale" } };

/** A student at an assessment that has this question besides others. */
async function come(fields: ExamFields) {
  const exam = await makeExam(db, fields);
  const { id: itemId } = await db.item.create({
    data: { assessmentId: exam.examId, questionId: "column-of-ones", points: "3", position: 9 },
  });
  return { ...exam, itemId, call: callAs(url, await exam.enrol("student")) };
}

async function begin(call: Call, examId: string): Promise<string> {
  const begun = await call("POST", `/api/assessments/${examId}/attempts`);
  return attemptStateSchema.parse(await begun.json()).attempt.id;
}

/** What the student is told of the question, when all that was sent of it is graded. */
async function told(call: Call, attemptId: string, itemId: string) {
  return vi.waitFor(
    async () => {
      const response = await call("GET", `/api/attempts/${attemptId}/results`);
      const { items } = attemptResultsSchema.parse(await response.json());
      const item = items.find((one) => one.itemId === itemId);
      const reports = item?.submissions.map(({ report }) => report) ?? [];
      expect(reports.length).toBeGreaterThan(0);
      expect(reports).not.toContain(null);
      return {
        explained: reports.map((report) => report !== null && report.explanation !== null),
        waits: item?.explanationWaits,
        feedback: JSON.stringify(reports[0]?.parts),
      };
    },
    { timeout: 60_000, interval: 200 },
  );
}

test("of homework that can be sent again feedback is told at once, the explanation after full points", async () => {
  const dates = { opensAt: inMinutes(-60), softDeadline: inMinutes(30), hardDeadline: inMinutes(60) };
  const { call, examId, itemId } = await come(dates);
  const attemptId = await begin(call, examId);
  const send = (answers: Answers) =>
    call("POST", `/api/attempts/${attemptId}/submissions`, { itemId, answers });
  await send(wrong);
  const first = await told(call, attemptId, itemId);
  expect(first).toMatchObject({ explained: [false], waits: true });
  expect(first.feedback).toContain("so do their scales");
  await send(right);
  expect(await told(call, attemptId, itemId)).toMatchObject({ explained: [true, true], waits: false });
});

test("after the hard deadline of homework the explanation is told, whatever was earned", async () => {
  const dates = { opensAt: inMinutes(-60), softDeadline: inMinutes(30), hardDeadline: inMinutes(60) };
  const { call, examId, itemId } = await come(dates);
  const attemptId = await begin(call, examId);
  await call("POST", `/api/attempts/${attemptId}/submissions`, { itemId, answers: wrong });
  expect(await told(call, attemptId, itemId)).toMatchObject({ explained: [false] });
  await db.assessment.update({
    where: { id: examId },
    data: { softDeadline: inMinutes(-2), hardDeadline: inMinutes(-1) },
  });
  expect(await told(call, attemptId, itemId)).toMatchObject({ explained: [true], waits: false });
});

test("of several attempts none tells the explanation before the last is handed in", async () => {
  const { call, examId, itemId } = await come({
    opensAt: inMinutes(-5),
    closesAt: inMinutes(60),
    durationMinutes: 30,
  });
  await db.assessment.update({ where: { id: examId }, data: { attemptsAllowed: 2 } });
  const sit = async () => {
    const attemptId = await begin(call, examId);
    await call("PUT", `/api/attempts/${attemptId}/answers/${itemId}`, { answers: wrong, baseVersion: 0 });
    await call("POST", `/api/attempts/${attemptId}/hand-in`);
    return attemptId;
  };
  const first = await sit();
  expect(await told(call, first, itemId)).toMatchObject({ explained: [false], waits: true });
  const second = await sit();
  expect(await told(call, second, itemId)).toMatchObject({ explained: [true], waits: false });
  expect(await told(call, first, itemId)).toMatchObject({ explained: [true] });
});
