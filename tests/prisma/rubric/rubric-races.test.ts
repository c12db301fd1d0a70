import { expect, test } from "vitest";
import { gradedExam, lines, partId, rubricExam, shorter } from "#tests/prisma/rubric/rubric-exam.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

const now = at("15:00:00");
const [first] = lines;

test("of two who apply at once one does, and whoever grades meanwhile grades by one rubric alone", async () => {
  const exam = await gradedExam();
  const { db, sent } = exam;
  const outcomes = await Promise.all([
    exam.change({ lines: shorter, handScores: 3 }),
    exam.change({ lines: [first], handScores: 3 }),
  ]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["outdated", "told"]);
  expect(await exam.give(sent[0], { points: 1, lines: [2] })).toEqual({ kind: "rubric_changed" });
  const { id: rubricId } = await db.rubric.findFirstOrThrow();
  const given = await exam.give(sent[0], { points: 2, lines: [3], rubricId, at: "14:30:00" });
  expect(given).toEqual({ kind: "stored" });
});

test("points that come while a rubric is being changed wait, and are not given by the one before", async () => {
  const exam = await rubricExam();
  const { db, itemId, sent } = exam;
  const given = await db.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT 1 FROM "Item" WHERE id = ${itemId}::uuid FOR NO KEY UPDATE`;
      const giving = exam.give(sent[0], { points: 3, lines: [0] });
      const waiting = () => db.$queryRaw`
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
      const rubric = { itemId, partId, version: 1, lines: shorter, reason: "", createdAt: now };
      await transaction.rubric.create({ data: rubric });
      return { giving }; // in an object: it ends only after this does
    },
    { timeout: 30_000 },
  );
  expect(await given.giving).toEqual({ kind: "rubric_changed" });
});
