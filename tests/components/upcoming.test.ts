import { expect, test } from "vitest";
import { upcoming } from "#components/course/upcoming.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import type { AssessmentRow, ExtensionRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const now = new Date("2026-11-24T12:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);

const homework = (id: string, opens: number, soft: number, hard: number): AssessmentRow => ({
  id,
  component: "homework",
  title: { ru: id, en: id },
  position: 1,
  opensAt: inDays(opens),
  softDeadline: inDays(soft),
  hardDeadline: inDays(hard),
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once",
  releasedAt: null,
  items: [
    { id: `${id} a`, content: { kind: "exercise", id: "a" }, points: "2", position: 1 },
    { id: `${id} b`, content: { kind: "exercise", id: "b" }, points: "1", position: 2 },
  ],
});

const exam = (days: number): AssessmentRow => ({
  ...homework("exam", -1, 0, 0),
  component: "exam",
  startsAt: inDays(days),
  items: [],
});

const sent = (itemId: string, verdict: "accepted" | "partial" | null): SubmissionRow => ({
  id: itemId,
  userId: "user",
  itemId,
  createdAt: inDays(-1),
  graded: verdict && { verdict, score: { numerator: verdict === "accepted" ? 1 : 0, denominator: 1 } },
  regraded: {},
  answers: null,
});

function lookAhead(
  assessments: AssessmentRow[],
  submissions: SubmissionRow[] = [],
  extensions: ExtensionRow[] = [],
) {
  const student = { enrolmentId: "enrolment", userId: "user", name: "Anna", email: "a@b.c", group: null };
  const rows = {
    now,
    policy: defaultPolicy,
    assessments,
    students: [student],
    submissions,
    ...nothingDecided,
    extensions,
  };
  const [standing] = foldGradebook(rows);
  return upcoming(standing?.assessments ?? [], now, defaultPolicy.late);
}

test("what is soonest comes first: a deadline, a beginning, an opening", () => {
  const ahead = lookAhead([exam(3), homework("open", -2, 5, 9), homework("later", 1, 8, 9)]);
  expect(ahead.map(({ kind, standing }) => `${kind} ${standing.assessment.id}`)).toEqual([
    "opens later",
    "starts exam",
    "due open",
  ]);
});

test("after the soft deadline the hard one is next", () => {
  const [next] = lookAhead([homework("late", -9, -1, 2)]);
  expect(next?.at).toEqual(inDays(2));
});

test("only exercises in which something can still be gained are left to do", () => {
  const open = homework("hw", -2, 5, 9);
  const [next] = lookAhead([open], [sent("hw a", "accepted"), sent("hw b", "partial")]);
  expect(next?.kind === "due" && next.todo.map(({ item }) => item.id)).toEqual(["hw b"]);
  expect(lookAhead([open], [sent("hw a", "accepted"), sent("hw b", null)])).toEqual([]);
});

test("what is over is not ahead", () => {
  expect(lookAhead([homework("closed", -9, -5, -1), exam(-1)])).toEqual([]);
});

test("with an extension the person's own deadline is next, also after that of all", () => {
  const own = { id: "x", enrolmentId: "enrolment", assessmentId: "hw", softDeadline: null };
  const [next] = lookAhead([homework("hw", -9, -5, -1)], [], [{ ...own, hardDeadline: inDays(3) }]);
  expect(next?.at).toEqual(inDays(3));
});
