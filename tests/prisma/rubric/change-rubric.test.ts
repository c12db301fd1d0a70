import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import { rubricLines } from "#lib/rubric/rubric-lines.ts";
import { hasGraded } from "#prisma/appeals/decide-appeal.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";
import { overrideItem } from "#prisma/ledger/override-item.ts";
import { findRubric } from "#prisma/rubric/find-rubric.ts";
import { loadGiven } from "#prisma/rubric/load-given.ts";
import { keepQuestionRubrics } from "#prisma/rubric/question-rubrics.ts";
import { stillToLook } from "#prisma/rubric/work-out.ts";
import { listAttempts } from "#prisma/sitting/attempts.ts";
import { loadResults } from "#prisma/sitting/results.ts";
import {
  gradedExam,
  lines,
  partId,
  type RubricExam,
  rubricExam,
  shorter,
} from "#tests/prisma/rubric/rubric-exam.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

const now = at("15:00:00");
const [first, second, third, fourth] = lines;
async function pointsOf({ db, courseId, itemId }: RubricExam): Promise<(string | null)[]> {
  const standings = foldGradebook(await loadGradebook(db, { courseId, now }));
  return standings.map(({ assessments }) => {
    const item = assessments.flatMap(({ items }) => items).find((each) => each.item.id === itemId);
    return item?.points?.toFraction() ?? null;
  });
}

test("a preview tells who gains and loses, of the part, the item and the grade, and writes nothing", async () => {
  const exam = await gradedExam();
  const { db } = exam;
  // Half of five points is the machine's part; of the other half the share.
  expect(await pointsOf(exam)).toEqual(["15/4", "5", "55/16"]);
  const told = await exam.change({ lines: shorter, handScores: null }, { dryRun: true });
  expect(told).toMatchObject({
    kind: "told",
    applied: false,
    version: 0,
    handScores: 3,
    graded: 3,
    changes: [],
  });
  const dearer = [{ ...first, points: 1 }, second, third, fourth];
  const other = await exam.change({ lines: dearer, handScores: null }, { dryRun: true });
  if (other.kind !== "told") throw new Error(other.kind);
  expect(
    other.changes.map(({ name, change, before, after }) => ({
      ...{ name, change, part: [before.part.points, before.part.of, after.part.points, after.part.of] },
      points: [before.points?.toFraction(), after.points?.toFraction()],
    })),
  ).toEqual([
    { name: "Анна Ли", change: "loses", part: [4, 8, 2, 6], points: ["15/4", "10/3"] },
    { name: "Вера", change: "gains", part: [3, 8, 3, 6], points: ["55/16", "15/4"] },
  ]);
  expect(other.look.map(({ name, look }) => [name, look])).toEqual([["Вера", ["beside"]]]);
  expect(await db.rubric.count()).toBe(0);
  expect(await db.handScore.count()).toBe(3);
});

test("once applied every result is there twice, the new one exact and by the new rubric, and grades follow", async () => {
  const exam = await gradedExam();
  const { db, itemId, lecturerId, sent, courseId } = exam;
  const thirds = [{ ...first, points: 1 }, second];
  const told = await exam.change({ lines: thirds, handScores: 3 });
  expect(told).toMatchObject({ kind: "told", applied: true, version: 1, handScores: 6 });
  const rubric = await db.rubric.findFirstOrThrow({ where: { itemId } });
  expect(rubric).toMatchObject({ version: 1, partId, authorId: lecturerId, reason: "Строка 2 была лишней" });
  const hands = await db.handScore.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  expect(hands.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
    ...["4/8", "8/8", "3/8"],
    ...["1/3", "3/3", "3/3"],
  ]);
  expect(hands.slice(3).map(({ rubricLines }) => rubricLines)).toEqual([[0], [0, 1], [1]]);
  for (const [index, hand] of hands.slice(3).entries())
    expect(hand).toMatchObject({
      ...{ rubricId: rubric.id, basedOnId: hands[index].id, authorId: lecturerId, comment: "Ясно" },
      submissionId: hands[index].submissionId,
    });
  expect(await pointsOf(exam)).toEqual(["10/3", "5", "5"]);
  const [{ enrolmentId }] = sent;
  const rows = await loadLedger(db, { courseId, enrolmentId, itemId, now });
  expect(rows && ledger(rows).filter(({ kind }) => kind !== "verdict")).toMatchObject([
    { kind: "hand", by: "Анвар", why: "Ясно" },
    { kind: "rubric", by: "Лектор", why: "Строка 2 была лишней" },
  ]);
});

test("an override holds whatever the rubric becomes, and the preview says so", async () => {
  const exam = await gradedExam();
  const { db, courseId, itemId, lecturerId, sent } = exam;
  const [{ enrolmentId }] = sent;
  const decision = { kind: "points", points: "1" } as const;
  const set = { courseId, enrolmentId, itemId, decision, seenId: null, reason: "списано" };
  await overrideItem(db, { ...set, authorId: lecturerId, now: at("13:30:00") });
  const told = await exam.change({ lines: [second], handScores: 3 });
  if (told.kind !== "told") throw new Error(told.kind);
  const anna = told.changes.find(({ name }) => name === "Анна Ли");
  expect(anna).toMatchObject({
    overridden: true,
    before: { part: { points: 4, of: 8 } },
    after: { part: { points: 0, of: 2 } },
  });
  expect(anna?.after).toMatchObject({ points: anna?.before.points, grade: anna?.before.grade });
  expect((await pointsOf(exam))[0]).toBe("1");
});

test("what was looked at before something else happened is not applied, and nothing is written", async () => {
  const exam = await gradedExam();
  const { db } = exam;
  const [anna] = exam.sent;
  await exam.give(anna, { points: 0, lines: [], at: "13:40:00" });
  expect(await exam.change({ lines: shorter, handScores: 3 })).toEqual({ kind: "outdated" });
  expect(await exam.change({ lines: shorter, handScores: null })).toEqual({ kind: "outdated" });
  expect(await exam.change({ lines: shorter, handScores: 4, version: 1 })).toEqual({ kind: "outdated" });
  expect(await exam.change({ lines: shorter, handScores: 4, reason: "" })).toEqual({ kind: "no_reason" });
  expect(await db.rubric.count()).toBe(0);
  expect(await exam.change({ lines: shorter, handScores: 4 })).toMatchObject({ kind: "told", version: 1 });
  // The next one begins from the version that holds, in which the third line is gone.
  expect(await exam.change({ lines, handScores: 7, version: 1 })).toEqual({ kind: "outdated" });
});

test("before anything is graded it changes with no reason and re-scores nothing; points are then by the new one", async () => {
  const exam = await rubricExam();
  const { db, itemId, courseId, sent } = exam;
  const told = await exam.change({ lines: shorter, reason: "" });
  expect(told).toMatchObject({ kind: "told", applied: true, graded: 0, handScores: 0 });
  const found = await findRubric(db, { courseId, itemId, partId });
  expect(found?.versions.map(({ version, by }) => [version, by])).toEqual([
    [1, "Лектор"],
    [0, null],
  ]);
  expect(await exam.give(sent[0], { points: 3, lines: [0] })).toEqual({ kind: "rubric_changed" });
  const rubricId = found?.versions[0].id;
  expect(await exam.give(sent[0], { points: 4, lines: [0], rubricId })).toEqual({ kind: "stored" });
});

test("answers wait for a look by a person until one has looked, through any number of changes", async () => {
  const exam = await gradedExam();
  const { db, courseId, itemId, sent } = exam;
  const toLook = async () => {
    const rubric = await findRubric(db, { courseId, itemId, partId });
    const given = await loadGiven(db, { itemId, partId });
    return rubric && stillToLook(given, rubric).map(({ name, look }) => `${name}: ${look}`);
  };
  expect(await toLook()).toEqual([]);
  const added = { id: null, text: first.text, points: 1 };
  await exam.change({ lines: [...lines, added], handScores: 3 });
  expect(await toLook()).toEqual(["Анна Ли: new_line", "Борис: new_line", "Вера: new_line,beside"]);
  const { id: rubricId } = await db.rubric.findFirstOrThrow();
  await exam.give(sent[0], { points: 5, of: 9, lines: [0, 2, 4], rubricId, at: "14:30:00" });
  expect(await toLook()).toEqual(["Борис: new_line", "Вера: new_line,beside"]);
  const renamed = [...lines, { id: 4, text: second.text, points: 1 }];
  await exam.change({ lines: renamed, handScores: 7, version: 1 }, { at: "14:40:00" });
  expect(await toLook()).toEqual(["Борис: new_line", "Вера: new_line,beside"]);
});

test("who looked at the answers stays the one who graded them, and not who changed the rubric", async () => {
  const exam = await gradedExam();
  const { db, itemId, assistantId, lecturerId, sent } = exam;
  const [{ enrolmentId }] = sent;
  await exam.change({ lines: shorter, handScores: 3 });
  const graded = (userId: string) => hasGraded(db, { appeal: { enrolmentId, itemId }, userId });
  expect([await graded(assistantId), await graded(lecturerId)]).toEqual([true, false]);
  const attempts = await listAttempts(db, enrolmentId);
  const shown = await Promise.all(attempts.map((found) => loadResults(db, found)));
  const hands = shown.flatMap(({ submissions }) => submissions).flatMap((submission) => submission.hands);
  expect(hands).toMatchObject([{ partId, rubricId: expect.any(String), by: "Анвар" }]);
});

test("points by quite another rubric stay as they are, and are named", async () => {
  const exam = await rubricExam();
  const { db, sent } = exam;
  await exam.give(sent[0], { points: 1, of: 4, lines: [0] });
  const told = await exam.change({ lines: shorter, handScores: 1 });
  expect(told).toMatchObject({ kind: "told", graded: 1, changes: [], look: [{ look: ["other_rubric"] }] });
  expect(await db.handScore.count()).toBe(1);
});

test("what somebody was given who was erased stays as it is, and nobody is sent to look at it", async () => {
  const exam = await gradedExam();
  const { db, sent } = exam;
  await db.user.update({ where: { id: sent[2].userId }, data: { erasedAt: now } });
  const told = await exam.change({ lines: [first], handScores: 3 });
  expect(told).toMatchObject({ kind: "told", applied: true, graded: 2, look: [] });
  expect(await pointsOf(exam)).toEqual(["5", "5", "55/16"]);
});

test("points stay as they are when the author of the question changed its rubric since, though it has as many", async () => {
  const exam = await rubricExam();
  const { db, sent } = exam;
  await exam.give(sent[0], { points: 3, lines: [0] });
  const other = [second, first, third, fourth].map(({ text, points }) => ({ text, points }));
  await keepQuestionRubrics(db, "one-step-by-hand", { [partId]: other });
  const told = await exam.change({ lines: rubricLines(other), handScores: 1 });
  expect(told).toMatchObject({ kind: "told", graded: 1, changes: [], look: [{ look: ["other_rubric"] }] });
  expect(await db.handScore.count()).toBe(1);
});

test("neither a rubric nor what was given by it can be edited or deleted, and the log tells who changed it", async () => {
  const exam = await gradedExam();
  const { db, courseId, lecturerId } = exam;
  await exam.change({ lines: shorter, handScores: 3 });
  await expect(db.rubric.updateMany({ data: { reason: "" } })).rejects.toThrow(/never edited or deleted/);
  await expect(db.rubric.deleteMany()).rejects.toThrow(/never edited or deleted/);
  const entries = await db.auditEntry.findMany({
    where: { subject: { in: ["Rubric", "HandScore"] }, actorId: lecturerId },
  });
  expect(entries.map(({ subject }) => subject).sort()).toEqual([...Array(3).fill("HandScore"), "Rubric"]);
  expect(entries.every((entry) => entry.courseId === courseId)).toBe(true);
});

test("a rubric of another course, of an exercise or of no part is not found", async () => {
  const exam = await rubricExam();
  const { db, courseId, itemId } = exam;
  expect(await findRubric(db, { courseId: crypto.randomUUID(), itemId, partId })).toBeNull();
  const exercise = await db.item.findFirstOrThrow({ where: { exerciseId: { not: null } } });
  expect(await findRubric(db, { courseId, itemId: exercise.id, partId })).toBeNull();
  expect((await findRubric(db, { courseId, itemId, partId: "x" }))?.versions).toEqual([]);
});
