import { expect, test } from "vitest";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type {
  AssessmentRow,
  GradebookRows,
  OverrideDecision,
  OverrideRow,
  SubmissionRow,
} from "#lib/gradebook-rows.ts";
import { defaultPolicy, type Policy } from "#lib/policy.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const soft = new Date("2024-11-28T20:59:59.999Z");
const hard = new Date("2024-12-05T20:59:59.999Z");
const before = new Date("2024-11-20T10:00:00Z");
const late = new Date("2024-12-01T10:00:00Z");
const afterAll = new Date("2024-12-20T10:00:00Z");

const assessment = (
  fields: Partial<AssessmentRow> & Pick<AssessmentRow, "id" | "component">,
): AssessmentRow => ({
  title: { ru: "Работа", en: "Work" },
  position: 1,
  opensAt: new Date("2024-11-01T00:00:00Z"),
  softDeadline: null,
  hardDeadline: null,
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once",
  releasedAt: null,
  items: [],
  ...fields,
});

const homework = assessment({
  id: "homework-1",
  component: "homework",
  softDeadline: soft,
  hardDeadline: hard,
  items: ["a", "b"].map((id, position) => ({
    id,
    content: { kind: "exercise" as const, id },
    points: "10",
    position,
  })),
});
const midterm = assessment({ id: "midterm", component: "midterm", position: 2 });
const exam = assessment({ id: "exam", component: "exam", position: 3 });

const anna = { enrolmentId: "e1", userId: "u1", name: "Анна", email: "anna@x", group: "201" };

let count = 0;
const sent = (itemId: string, createdAt: Date, numerator: number | null, denominator = 4): SubmissionRow => ({
  id: `s${++count}`,
  userId: "u1",
  itemId,
  createdAt,
  graded:
    numerator === null
      ? null
      : {
          verdict: numerator === denominator ? "accepted" : numerator === 0 ? "wrong_answer" : "partial",
          score: { numerator, denominator },
        },
  regraded: {},
  answers: null,
});

function standing(rows: Partial<GradebookRows>): Standing {
  const [only] = foldGradebook({
    now: before,
    policy: defaultPolicy,
    assessments: [homework, midterm, exam],
    students: [anna],
    submissions: [],
    ...nothingDecided,
    ...rows,
  });
  if (!only) throw new Error("There is one student.");
  return only;
}

const mark = (component: "midterm" | "exam" | "homework", value: string) => ({
  enrolmentId: "e1",
  component,
  mark: value,
  createdAt: before,
});

const itemStates = ({ assessments }: Standing) =>
  assessments.flatMap(({ items }) => items.map(({ state, points }) => [state, points?.toString() ?? null]));

test("missing, ungraded, not submitted and zero are four different things", () => {
  expect(itemStates(standing({}))).toEqual([
    ["missing", null],
    ["missing", null],
  ]);
  expect(itemStates(standing({ submissions: [sent("a", before, null), sent("b", before, 0)] }))).toEqual([
    ["ungraded", null],
    ["scored", "0"],
  ]);
  expect(itemStates(standing({ now: afterAll }))).toEqual([
    ["not_submitted", "0"],
    ["not_submitted", "0"],
  ]);
});

test("nothing counts as zero before its hard deadline has passed", () => {
  const submissions = [sent("a", before, 4)];
  const marks = [mark("midterm", "7"), mark("exam", "7")];
  const open = standing({ now: hard, submissions, marks });
  expect(open.components.homework.mark).toBeNull();
  expect(open.components.homework.soFar?.toString()).toBe("10");
  expect(open.final.grade).toBeNull();
  const over = standing({ now: new Date(hard.getTime() + 1), submissions, marks });
  expect(over.components.homework.mark?.toString()).toBe("5");
  expect(over.final.sum?.toString()).toBe("6");
  expect(over.final.grade).toBe(6);
});

test("a final grade with something open says what", () => {
  const { unresolved } = standing({ submissions: [sent("a", before, null)] });
  expect(unresolved).toEqual([
    { reason: "ungraded", component: "homework", assessmentId: "homework-1", itemId: "a" },
    { reason: "missing", component: "homework", assessmentId: "homework-1", itemId: "b" },
    { reason: "no_mark", component: "midterm" },
    { reason: "no_mark", component: "exam" },
  ]);
});

test("with every mark there nothing is unresolved", () => {
  const submissions = [sent("a", before, 4), sent("b", before, 2)];
  const complete = standing({ submissions, marks: [mark("midterm", "6.8"), mark("exam", "3.3")] });
  expect(complete.unresolved).toEqual([]);
  expect(complete.components.homework.mark?.toString()).toBe("7.5");
  expect(complete.final.sum?.toString()).toBe("6.1");
});

test("a better submission that waits for its verdict keeps the grade open", () => {
  const submissions = [sent("a", before, 1), sent("a", before, null), sent("b", before, 4)];
  const waiting = standing({ submissions, marks: [mark("midterm", "6"), mark("exam", "6")] });
  expect(waiting.unresolved).toEqual([
    { reason: "ungraded", component: "homework", assessmentId: "homework-1", itemId: "a" },
  ]);
  expect(waiting.final.grade).toBeNull();
  expect(waiting.soFar.terms[0]?.mark?.toString()).toBe("6.25");
});

test("the best submission after credit counts, each with the credit of its own time", () => {
  const early = sent("a", before, 3);
  const perfectButLate = sent("a", late, 4);
  const worse = sent("a", before, 1);
  const { assessments } = standing({ submissions: [worse, early, perfectButLate] });
  const item = assessments[0]?.items[0];
  expect(item?.attempts.map(({ points }) => points.toString())).toEqual(["2.5", "7.5", "5"]);
  expect(item?.best).toMatchObject({ attempt: { submissionId: early.id }, why: "most_points" });
});

test("of submissions with equal points the first counts", () => {
  const first = sent("a", before, 2);
  const second = sent("a", late, 4);
  const best = standing({ submissions: [first, second] }).assessments[0]?.items[0]?.best;
  expect(best).toMatchObject({ attempt: { submissionId: first.id }, why: "first_of_equal" });
});

test("scores stay exact through to the final grade", () => {
  const thirds = assessment({
    id: "thirds",
    component: "homework",
    softDeadline: soft,
    hardDeadline: hard,
    items: ["a", "b", "c"].map((id, position) => ({
      id,
      content: { kind: "exercise" as const, id },
      points: "3.33",
      position,
    })),
  });
  const { components } = standing({
    assessments: [thirds],
    submissions: ["a", "b", "c"].map((id) => sent(id, before, 1, 3)),
  });
  expect(components.homework.mark?.toFraction()).toBe("10/3");
});

test("a mark given on paper goes before points", () => {
  const { components, unresolved } = standing({ marks: [mark("homework", "9.5")] });
  expect(components.homework).toMatchObject({ source: "given" });
  expect(components.homework.mark?.toString()).toBe("9.5");
  expect(unresolved.map(({ component }) => component)).toEqual(["midterm", "exam"]);
});

test("an assessment tells what was earned, of how much counted, of how much there is", () => {
  const [shown] = standing({ submissions: [sent("a", before, 3)] }).assessments;
  expect([shown?.earned, shown?.counted, shown?.possible].map(String)).toEqual(["7.5", "10", "20"]);
});

test("nobody gets the submissions or marks of another", () => {
  const pyotr = { ...anna, enrolmentId: "e2", userId: "u2", name: "Пётр" };
  const [first, second] = foldGradebook({
    now: before,
    policy: defaultPolicy,
    assessments: [homework],
    students: [anna, pyotr],
    submissions: [sent("a", before, 4)],
    ...nothingDecided,
    marks: [mark("exam", "5")],
  });
  expect(first?.components.homework.soFar?.toString()).toBe("10");
  expect(second?.components.homework.soFar).toBeNull();
  expect(second?.components.exam.mark).toBeNull();
});

const extension = (softDeadline: Date | null, hardDeadline: Date | null) => ({
  id: "x1",
  enrolmentId: "e1",
  assessmentId: "homework-1",
  softDeadline,
  hardDeadline,
});
const override = (itemId: string, decision: OverrideDecision): OverrideRow => ({
  id: `o-${itemId}`,
  enrolmentId: "e1",
  itemId,
  ...decision,
});
const excused = (itemId: string) => override(itemId, { kind: "excused" });
const set = (itemId: string, points: string) => override(itemId, { kind: "points", points });

test("with an extension credit and zeros follow the student's own deadlines", () => {
  const nextWeek = new Date(hard.getTime() + 7 * 86_400_000);
  const moved = standing({
    now: nextWeek,
    extensions: [extension(late, nextWeek)],
    submissions: [sent("a", late, 4)],
  });
  expect(itemStates(moved)).toEqual([
    ["scored", "10"],
    ["missing", null],
  ]);
  expect(moved.assessments[0]?.deadlines).toMatchObject({ softDeadline: late, hardDeadline: nextWeek });
  const over = new Date(nextWeek.getTime() + 1);
  expect(itemStates(standing({ now: over, extensions: [extension(late, nextWeek)] }))).toEqual([
    ["not_submitted", "0"],
    ["not_submitted", "0"],
  ]);
});

test("an extension of one student moves nothing for another", () => {
  const pyotr = { ...anna, enrolmentId: "e2", userId: "u2", name: "Пётр" };
  const [, other] = foldGradebook({
    now: late,
    policy: defaultPolicy,
    assessments: [homework],
    students: [anna, pyotr],
    submissions: [{ ...sent("a", late, 4), userId: "u2" }],
    ...nothingDecided,
    extensions: [extension(hard, hard)],
  });
  expect(other?.assessments[0]?.items[0]?.points?.toString()).toBe("5");
});

test("what a person set goes before submissions, deadlines and a ruling for all, and nothing waits any more", () => {
  const waiting = { submissions: [sent("a", before, null)], overrides: [set("a", "7.25")] };
  expect(itemStates(standing({ ...waiting, now: afterAll }))[0]).toEqual(["scored", "7.25"]);
  expect(standing(waiting).unresolved).not.toContainEqual(expect.objectContaining({ itemId: "a" }));
  expect(itemStates(standing({ now: afterAll, overrides: [set("b", "0")] }))[1]).toEqual(["scored", "0"]);
  const ruled = { rulings: [{ id: "r", itemId: "a", kind: "full_for_all" as const }] };
  expect(itemStates(standing({ ...ruled, overrides: [set("a", "3")] }))[0]).toEqual(["scored", "3"]);
  const isVoid = { rulings: [{ id: "r", itemId: "a", kind: "void" as const }] };
  expect(itemStates(standing({ ...isVoid, overrides: [set("a", "3")] }))).toHaveLength(1);
});

test("what a person set for one student is told to be so, and what a ruling gives to all is not", () => {
  const isSet = (given: Parameters<typeof standing>[0]) =>
    standing(given).assessments[0]?.items.map(({ overridden }) => overridden);
  expect(isSet({ overrides: [set("a", "3"), excused("b")] })).toEqual([true, true]);
  const ruled = { rulings: [{ id: "r", itemId: "a", kind: "full_for_all" as const }] };
  expect(isSet({ ...ruled, submissions: [sent("b", before, 3)] })).toEqual([false, false]);
});

test("what is excused counts neither way", () => {
  const one = standing({
    now: afterAll,
    submissions: [sent("a", before, 0), sent("b", before, 3)],
    overrides: [excused("a")],
  });
  expect(itemStates(one)).toEqual([
    ["excused", null],
    ["scored", "7.5"],
  ]);
  const [shown] = one.assessments;
  expect([shown?.earned, shown?.counted, shown?.possible].map(String)).toEqual(["7.5", "10", "10"]);
  expect(one.components.homework.mark?.toString()).toBe("7.5");
});

test("a student who is excused from all of a component has no mark there, and is told so", () => {
  const { final, unresolved } = standing({
    now: afterAll,
    overrides: [excused("a"), excused("b")],
    marks: [mark("midterm", "7"), mark("exam", "7")],
  });
  expect(final.grade).toBeNull();
  expect(unresolved).toEqual([{ reason: "no_mark", component: "homework" }]);
});

test("a regrade replaces a score, or only raises it, and of several each goes over the ones before", () => {
  const regraded = (numerator: number) => ({
    verdict: "partial" as const,
    score: { numerator, denominator: 4 },
  });
  const submissions = [{ ...sent("a", before, 2), regraded: { low: regraded(1), high: regraded(3) } }];
  const pointsAfter = (...regradeRuns: GradebookRows["regradeRuns"]) =>
    standing({ submissions, regradeRuns }).assessments[0]?.items[0]?.points?.toString();
  const run = (id: string, mode: RegradeMode) => ({ id, itemId: "a", mode });
  expect(pointsAfter()).toBe("5");
  expect(pointsAfter(run("low", "replace"))).toBe("2.5");
  expect(pointsAfter(run("low", "never_lower"))).toBe("5");
  expect(pointsAfter(run("high", "never_lower"))).toBe("7.5");
  expect(pointsAfter(run("high", "replace"), run("low", "replace"))).toBe("2.5");
  expect(pointsAfter(run("low", "replace"), run("high", "never_lower"), run("low", "never_lower"))).toBe(
    "7.5",
  );
  expect(pointsAfter(run("unknown", "replace"), { ...run("high", "replace"), itemId: "b" })).toBe("5");
});

test("a grade between the bounds of `threshold` goes up when a person decided so", () => {
  const policy: Policy = { ...defaultPolicy, rounding: { method: "threshold", down: "0.4", up: "0.6" } };
  const grade = (exam: string, up?: boolean) =>
    standing({
      policy,
      now: afterAll,
      marks: [mark("homework", "5"), mark("midterm", "5"), mark("exam", exam)],
      roundings: up === undefined ? [] : [{ enrolmentId: "e1", up }],
    }).final.grade;
  // 3.5 + 0.3·exam: below 5.4, a little below, a little above, between, 5.6, and above.
  const exams = ["6.2", "6.333", "6.3334", "6.666", "7", "7.1"];
  expect(exams.map((exam) => grade(exam))).toEqual([5, 5, 5, 5, 5, 6]);
  expect(exams.map((exam) => grade(exam, true))).toEqual([5, 5, 6, 6, 6, 6]);
  expect(exams.map((exam) => grade(exam, false))).toEqual([5, 5, 5, 5, 5, 6]);
});
