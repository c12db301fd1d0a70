import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import type { AssessmentRow, GradebookRows, RulingRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { conceal } from "#lib/sitting/conceal.ts";
import { previewRuling } from "#lib/sitting/preview-ruling.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const at = (time: string) => new Date(`2026-12-20T${time}:00Z`);

const exam: AssessmentRow = {
  id: "exam",
  component: "exam",
  title: { ru: "Экзамен", en: "Exam" },
  position: 1,
  opensAt: at("10:00"),
  softDeadline: null,
  hardDeadline: null,
  startsAt: at("10:00"),
  room: null,
  windowEndsAt: at("12:00"),
  feedback: "on_release",
  releasedAt: null,
  items: ["a", "b"].map((id, position) => ({
    id,
    content: { kind: "question", id: `question-${id}` },
    points: "5",
    position: position + 1,
  })),
};

const student = (id: string) => ({
  enrolmentId: `enrolment-${id}`,
  userId: id,
  name: id,
  email: `${id}@x`,
  group: null,
});

const sent = (userId: string, itemId: string, numerator: number, regraded = {}): SubmissionRow => ({
  id: `${userId} ${itemId}`,
  userId,
  itemId,
  createdAt: at("11:00"),
  graded: { verdict: "partial", score: { numerator, denominator: 5 } },
  regraded,
  answers: { attemptId: `${userId} exam`, timed: true, byHand: false },
});

const rows = (fields: Partial<GradebookRows> = {}): GradebookRows => ({
  now: at("13:00"),
  policy: defaultPolicy,
  assessments: [exam],
  students: [student("anna"), student("boris"), student("vera")],
  submissions: [sent("anna", "a", 5), sent("anna", "b", 1), sent("boris", "a", 2), sent("boris", "b", 2)],
  ...nothingDecided,
  ...fields,
});

const marks = (given: GradebookRows) =>
  foldGradebook(given).map(({ components }) => components.exam.soFar?.toFraction() ?? null);

test("who did not sit the exam by the end of the window has zero, and not before", () => {
  expect(marks(rows())).toEqual(["6", "4", "0"]);
  expect(marks(rows({ now: at("11:59") }))).toEqual(["6", "4", null]);
});

test("a void question counts for nobody", () => {
  expect(marks(rows({ rulings: [{ id: "r", itemId: "b", kind: "void" }] }))).toEqual(["10", "4", "0"]);
});

test("a question given to all is worth its points to everybody, also to who never answered it", () => {
  expect(marks(rows({ rulings: [{ id: "r", itemId: "b", kind: "full_for_all" }] }))).toEqual([
    "10",
    "7",
    "5",
  ]);
});

const rekeyed = [
  sent("anna", "b", 1, { r: { verdict: "accepted", score: { numerator: 1, denominator: 1 } } }),
  sent("boris", "b", 2, { r: { verdict: "wrong_answer", score: { numerator: 0, denominator: 1 } } }),
];
const rekey: RulingRow = { id: "r", itemId: "b", kind: "rekey" };

test("under a new key the new scores count, and a lifted ruling brings the old ones back", () => {
  expect(marks(rows({ submissions: rekeyed }))).toEqual(["1", "2", "0"]);
  expect(marks(rows({ submissions: rekeyed, rulings: [rekey] }))).toEqual(["5", "0", "0"]);
  const lifted: RulingRow = { id: "l", itemId: "b", kind: "lift" };
  expect(marks(rows({ submissions: rekeyed, rulings: [rekey, lifted] }))).toEqual(["1", "2", "0"]);
});

test("a preview says who gains, who loses, by how much, and changes nothing", () => {
  const before = rows({ submissions: rekeyed });
  const { changes, unchanged } = previewRuling(before, rekey);
  expect(
    changes.map(({ student, change, before, after }) => [
      student.name,
      change,
      before.mark?.toFraction(),
      after.mark?.toFraction(),
    ]),
  ).toEqual([
    ["anna", "gains", "1", "5"],
    ["boris", "loses", "2", "0"],
  ]);
  expect(unchanged).toBe(1);
  expect(marks(before)).toEqual(["1", "2", "0"]);
});

test("before the results are shown a student's gradebook has no score, no ruling, no points set by hand and no name of a question", () => {
  const own = rows({
    students: [student("anna")],
    rulings: [{ id: "r", itemId: "b", kind: "full_for_all" }],
    overrides: [{ id: "o", enrolmentId: "anna", itemId: "a", kind: "points", points: "3" }],
  });
  const hidden = conceal(own);
  expect(JSON.stringify(hidden)).not.toMatch(/question-|numerator|full_for_all|"kind":"points"/);
  const [standing] = foldGradebook(hidden);
  expect(standing.assessments[0].items.map(({ state }) => state)).toEqual(["ungraded", "ungraded"]);
});

test("after the release the student sees it all; who did not sit it still learns no name of a question", () => {
  const released = { assessments: [{ ...exam, releasedAt: at("12:30") }] };
  const shown = rows({ ...released, students: [student("anna")] });
  expect(conceal(shown)).toEqual(shown);
  const absent = conceal(rows({ ...released, students: [student("vera")], submissions: [] }));
  expect(JSON.stringify(absent)).not.toContain("question-");
});
