import { expect, test } from "vitest";
import { appealWindow } from "#lib/appeals/appeal-window.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import type { LedgerRows, LedgerSubmission } from "#lib/ledger/ledger-rows.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { deadlinesOf } from "#lib/sitting/deadlines-of.ts";

const day = (count: number, ms = 0) => new Date(Date.UTC(2024, 10, count, 10) + ms);
const item = { id: "i", content: { kind: "exercise" as const, id: "log-loss" }, points: "10", position: 1 };
const homework: AssessmentRow = {
  id: "a",
  component: "homework",
  title: { ru: "Работа", en: "Work" },
  position: 1,
  opensAt: day(1),
  softDeadline: day(10),
  hardDeadline: day(20),
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once",
  releasedAt: null,
  items: [item],
};
const exam: AssessmentRow = {
  ...homework,
  component: "exam",
  softDeadline: null,
  hardDeadline: null,
  windowEndsAt: day(6),
};
const sent = (at: Date): LedgerSubmission => ({
  id: "s",
  createdAt: at,
  answers: null,
  verdict: { at, graded: { verdict: "partial", score: { numerator: 1, denominator: 2 } }, parts: null },
  hands: [],
  rekeyed: {},
  regraded: {},
});
const rows = (assessment: AssessmentRow, fields: Partial<LedgerRows>): LedgerRows => ({
  now: day(21),
  lateRules: [{ late: defaultPolicy.late, at: day(1), by: null, why: null }],
  student: { enrolmentId: "e", userId: "u", name: "Анна", email: "anna@x", group: null },
  assessment,
  item,
  deadlines: deadlinesOf(assessment),
  submissions: [sent(day(5))],
  extensions: [],
  rulings: [],
  regradeRuns: [],
  overrides: [],
  marks: [],
  ...fields,
});
const act = (at: Date) => ({ at, by: "Михаил", why: "причина" });

test("homework may be appealed against from its hard deadline on, and the last millisecond is still in time", () => {
  expect(appealWindow(rows(homework, { now: day(20, -1) }), 7)).toEqual({ state: "not_known", at: day(20) });
  expect(appealWindow(rows(homework, { now: day(20) }), 7)).toEqual({ state: "open", until: day(27) });
  expect(appealWindow(rows(homework, { now: day(27) }), 7).state).toBe("open");
  expect(appealWindow(rows(homework, { now: day(27, 1) }), 7)).toEqual({ state: "over", until: day(27) });
});

test("somebody with an extension has their own deadline to wait for", () => {
  const extensions = [{ softDeadline: null, hardDeadline: day(25), ...act(day(15)) }];
  expect(appealWindow(rows(homework, { extensions }), 7)).toEqual({ state: "not_known", at: day(25) });
  const givenLate = [{ softDeadline: null, hardDeadline: day(25), ...act(day(26)) }];
  expect(appealWindow(rows(homework, { now: day(27), extensions: givenLate }), 7)).toEqual({
    state: "open",
    until: day(32),
  });
});

test("a result that a person changes later is known anew", () => {
  const overrides = [{ id: "o", decision: { kind: "points" as const, points: "1" }, ...act(day(26)) }];
  expect(appealWindow(rows(homework, { now: day(28), overrides }), 7)).toEqual({
    state: "open",
    until: day(33),
  });
});

test("what was not submitted is a result too; what waits for its verdict is none", () => {
  expect(appealWindow(rows(homework, { submissions: [] }), 7)).toEqual({ state: "open", until: day(27) });
  const waits = [{ ...sent(day(5)), verdict: null }];
  expect(appealWindow(rows(homework, { submissions: waits }), 7)).toEqual({ state: "not_known", at: null });
});

test.for<[Partial<AssessmentRow>, unknown]>([
  [{ feedback: "at_once" }, { state: "open", until: day(12) }],
  [{ feedback: "after_window" }, { state: "open", until: day(13) }],
  [
    { feedback: "after_window", releasedAt: day(5) },
    { state: "open", until: day(12) },
  ],
  [
    { feedback: "on_release", releasedAt: day(8) },
    { state: "open", until: day(15) },
  ],
  [{ feedback: "on_release" }, { state: "not_known", at: null }],
])("the result of a sitting with %o is known when it is shown", ([fields, window]) => {
  expect(appealWindow(rows({ ...exam, ...fields }, { now: day(9) }), 7)).toEqual(window);
});

test("nothing can be appealed against that is not to be seen, nor where the rules give no days", () => {
  expect(appealWindow(null, 7)).toEqual({ state: "not_known", at: null });
  expect(appealWindow(rows(homework, {}), 0)).toEqual({ state: "none" });
});
