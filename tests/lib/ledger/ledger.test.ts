import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { exact } from "#lib/exact.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import type { AssessmentRow, Graded } from "#lib/gradebook-rows.ts";
import { concealLedger } from "#lib/ledger/conceal-ledger.ts";
import { gradedParts } from "#lib/ledger/graded-parts.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import type { LedgerRows, LedgerSubmission } from "#lib/ledger/ledger-rows.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const day = (count: number) => new Date(Date.UTC(2024, 10, count, 10));
const soft = day(10);
const hard = day(20);
const item = { id: "i", content: { kind: "question" as const, id: "q" }, points: "10", position: 1 };
const assessment: AssessmentRow = {
  id: "a",
  component: "homework",
  title: { ru: "Работа", en: "Work" },
  position: 1,
  opensAt: day(1),
  softDeadline: soft,
  hardDeadline: hard,
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once",
  releasedAt: null,
  items: [item],
};
const student = { enrolmentId: "e", userId: "u", name: "Анна", email: "anna@x", group: null };
/** That so large a share counts of what is late. */
const lateRule = (share: string, at: Date) => ({
  late: { method: "multiply" as const, by: share },
  at,
  by: "Михаил",
  why: null,
});
const rows = (fields: Partial<LedgerRows>): LedgerRows => ({
  now: day(30),
  lateRules: [lateRule("0.5", day(1))],
  student,
  assessment,
  item,
  deadlines: assessment,
  submissions: [],
  extensions: [],
  rulings: [],
  regradeRuns: [],
  overrides: [],
  marks: [],
  ...fields,
});
const quarters = (numerator: number): Graded => ({
  verdict: numerator === 4 ? "accepted" : "partial",
  score: { numerator, denominator: 4 },
});
const sent = (id: string, at: Date, numerator: number, fields: Partial<LedgerSubmission> = {}) => ({
  id,
  createdAt: at,
  answers: null,
  verdict: { at: new Date(at.getTime() + 1000), graded: quarters(numerator), parts: null },
  hands: [],
  rekeyed: {},
  regraded: {},
  ...fields,
});
const by = (at: Date, why = "решение") => ({ at, by: "Михаил", why });
const told = (given: LedgerRows) =>
  ledger(given).map(({ kind, value, state }) => [kind, value?.toString() ?? null, state]);

test("a late verdict is told first without and then with what lateness took, and by which deadline", () => {
  const entries = ledger(rows({ submissions: [sent("s", day(15), 3)] }));
  expect(entries).toMatchObject([
    { kind: "verdict", submissionId: "s", sentAt: day(15), verdict: "partial" },
    { kind: "penalty", credit: { kind: "multiply" }, deadline: soft, extended: false },
  ]);
  expect(entries.map(({ value }) => value?.toString())).toEqual(["7.5", "3.75"]);
});

test("an extension that was given before is the deadline of the penalty, and one given after takes it away", () => {
  const submissions = [sent("s", day(15), 4)];
  const until = (at: Date, date: Date | null) => ({ softDeadline: date, hardDeadline: date, ...by(at) });
  expect(ledger(rows({ submissions, extensions: [until(day(9), day(12))] }))[2]).toMatchObject({
    kind: "penalty",
    deadline: day(12),
    extended: true,
  });
  const after = rows({ submissions, extensions: [until(day(16), day(18)), until(day(17), null)] });
  expect(told(after)).toEqual([
    ["verdict", "10", "scored"],
    ["penalty", "5", "scored"],
    ["extension", "10", "scored"],
    ["extension", "5", "scored"],
  ]);
});

test("another rule for late work is told with what it was and is, and only where points came to count otherwise", () => {
  const lateRules = [lateRule("0.5", day(1)), lateRule("0.5", day(16)), lateRule("0.8", day(17))];
  const late = rows({ lateRules, submissions: [sent("s", day(15), 4)] });
  expect(told(late)).toEqual([
    ["verdict", "10", "scored"],
    ["penalty", "5", "scored"],
    ["late_rule", "8", "scored"],
  ]);
  expect(ledger(late)[1]).toMatchObject({ credit: { by: { n: 1n, d: 2n } } });
  expect(ledger(late)[2]).toMatchObject({
    at: day(17),
    by: "Михаил",
    before: { by: "0.5" },
    after: { by: "0.8" },
  });
  const inTime = rows({ lateRules, submissions: [sent("s", day(5), 4)] });
  expect(told(inTime)).toEqual([["verdict", "10", "scored"]]);
  const overridden = rows({
    lateRules,
    submissions: [sent("s", day(15), 4)],
    overrides: [{ id: "o", decision: { kind: "points", points: "3" }, ...by(day(16)) }],
  });
  expect(told(overridden).at(-1)).toEqual(["late_rule", "3", "scored"]);
});

test("what a changed rubric made of points is told with what they were, who changed it and why; both stay", () => {
  const parts = [{ id: "a", weight: 1, earned: null }];
  const submission = sent("s", day(5), 0, {
    answers: { attemptId: "t", timed: false, byHand: true },
    hands: [
      { partId: "a", numerator: 5, denominator: 8, rescoredFrom: null, ...by(day(6), "Ясно") },
      {
        ...{ partId: "a", numerator: 3, denominator: 8, rescoredFrom: { numerator: 5, denominator: 8 } },
        ...by(day(8), "строка об обозначениях была лишней"),
      },
    ],
  });
  const graded = { ...submission, verdict: submission.verdict && { ...submission.verdict, parts } };
  const entries = ledger(rows({ submissions: [graded] }));
  expect(entries.map(({ kind, value }) => [kind, value?.toFraction() ?? null])).toEqual([
    ["verdict", null],
    ["hand", "25/4"],
    ["rubric", "15/4"],
  ]);
  expect(entries[2]).toMatchObject({
    why: "строка об обозначениях была лишней",
    before: exact(5, 8),
    after: exact(3, 8),
  });
});

test("parts graded by hand are told one by one, each with who, and the points come with the last", () => {
  const parts = ["a", "b"].map((id) => ({ id, weight: 1, earned: null }));
  const submission = sent("s", day(5), 0, {
    answers: { attemptId: "t", timed: false, byHand: true },
    hands: [
      { partId: "a", numerator: 1, denominator: 2, rescoredFrom: null, ...by(day(6)) },
      { partId: "b", numerator: 1, denominator: 1, rescoredFrom: null, ...by(day(7)) },
      { partId: "a", numerator: 1, denominator: 1, rescoredFrom: null, ...by(day(8), "пересмотрено") },
    ],
  });
  const graded = { ...submission, verdict: submission.verdict && { ...submission.verdict, parts } };
  expect(told(rows({ submissions: [graded] }))).toEqual([
    ["verdict", null, "ungraded"],
    ["hand", null, "ungraded"],
    ["hand", "7.5", "scored"],
    ["hand", "10", "scored"],
  ]);
  expect(ledger(rows({ submissions: [graded] }))[3]).toMatchObject({ by: "Михаил", why: "пересмотрено" });
});

test("what people decide is told with what it changed: ruling, regrade, points, excused, taken back", () => {
  const regraded = { run: quarters(4) };
  const given = rows({
    submissions: [sent("s", day(5), 2, { regraded })],
    regradeRuns: [{ id: "run", itemId: "i", mode: "never_lower", ...by(day(12)) }],
    rulings: [
      { id: "r1", itemId: "i", kind: "full_for_all", ...by(day(21)) },
      { id: "r2", itemId: "i", kind: "void", ...by(day(24)) },
      { id: "r3", itemId: "i", kind: "lift", ...by(day(26)) },
    ],
    overrides: [
      { id: "o1", decision: { kind: "points", points: "3" }, ...by(day(22)) },
      { id: "o2", decision: { kind: "excused" }, ...by(day(25)) },
      { id: "o3", decision: null, ...by(day(27)) },
    ],
    marks: [{ mark: "9", ...by(day(28)) }],
  });
  expect(told(given)).toEqual([
    ["verdict", "5", "scored"],
    ["regrade", "10", "scored"],
    ["ruling", "10", "scored"],
    ["override", "3", "scored"],
    ["ruling", null, "void"],
    ["override", null, "void"],
    ["ruling", null, "excused"],
    ["override", "10", "scored"],
    ["mark", "10", "scored"],
  ]);
  expect(ledger(given)[1]).toMatchObject({
    changes: [{ submissionId: "s", before: { numerator: 2 }, after: { numerator: 4 } }],
  });
});

test("nothing sent is a zero from the student's own hard deadline on", () => {
  expect(told(rows({}))).toEqual([["not_submitted", "0", "not_submitted"]]);
  expect(told(rows({ now: hard }))).toEqual([]);
  const extensions = [{ softDeadline: null, hardDeadline: day(40), ...by(day(21)) }];
  expect(told(rows({ extensions }))).toEqual([["extension", null, "missing"]]);
});

test("a student's ledger tells no result before its time", () => {
  const submissions = [sent("s", day(5), 4)];
  const overrides = [{ id: "o", decision: { kind: "points" as const, points: "1" }, ...by(day(6)) }];
  const hidden = { ...assessment, feedback: "on_release" as const };
  const concealed = concealLedger(rows({ assessment: hidden, submissions, overrides }));
  expect(concealed && told(concealed)).toEqual([["sent", null, "ungraded"]]);
  const exam = { ...assessment, windowEndsAt: hard };
  expect(concealLedger(rows({ assessment: { ...exam, feedback: "on_release" }, submissions }))).toBeNull();
  expect(concealLedger(rows({ assessment: exam }))).toBeNull();
  expect(concealLedger(rows({ assessment: exam, submissions }))).not.toBeNull();
  expect(concealLedger(rows({ submissions, overrides }))).toEqual(rows({ submissions, overrides }));
});

const moment = fc.integer({ min: day(1).getTime(), max: day(30).getTime() }).map((at) => new Date(at));
const oldestFirst = <Row extends { at: Date }>(acts: Row[]) =>
  acts.toSorted((a, b) => a.at.getTime() - b.at.getTime());
const share = fc.constantFrom([0, 1], [1, 3], [1, 2], [1, 1]);
const randomHand = fc.record({ at: moment, partId: fc.constantFrom("a", "b"), share });
const randomRows = fc.record({
  submissions: fc.array(
    fc.record({ at: moment, graded: fc.boolean(), hands: fc.array(randomHand, { maxLength: 3 }) }),
    { maxLength: 4 },
  ),
  rulings: fc.array(fc.record({ at: moment, kind: fc.constantFrom("void", "full_for_all", "lift") }), {
    maxLength: 3,
  }),
  points: fc.array(fc.record({ at: moment, points: fc.option(fc.constantFrom("0", "2.5")) }), {
    maxLength: 2,
  }),
  timed: fc.boolean(),
});

test.prop([randomRows])("the last entry has the points of the gradebook, of answers too", (random) => {
  const parts = ["a", "b"].map((id) => ({ id, weight: 1, earned: null }));
  const given = rows({
    submissions: random.submissions
      .toSorted((a, b) => a.at.getTime() - b.at.getTime())
      .map(({ at, graded, hands }, index) => ({
        ...sent(`s${index}`, at, 0),
        verdict: graded ? { at, graded: quarters(0), parts } : null,
        answers: { attemptId: "t", timed: random.timed, byHand: true },
        hands: graded
          ? oldestFirst(hands).map(({ partId, share: [numerator = 0, denominator = 1], ...hand }) => ({
              ...{ partId, numerator, denominator, rescoredFrom: null },
              ...by(hand.at < at ? at : hand.at),
            }))
          : [],
      })),
    rulings: oldestFirst(random.rulings).map(({ at, kind }, index) => ({
      ...{ id: `r${index}`, itemId: "i", kind },
      ...by(at),
    })),
    overrides: oldestFirst(random.points).map(({ at, points }, index) => ({
      id: `o${index}`,
      decision: points === null ? null : { kind: "points" as const, points },
      ...by(at),
    })),
  });
  const newest = given.overrides.at(-1);
  const [standing] = foldGradebook({
    now: given.now,
    policy: defaultPolicy,
    assessments: [assessment],
    students: [student],
    ...nothingDecided,
    submissions: given.submissions.map(({ id, createdAt, answers, verdict, hands }) => ({
      ...{ id, createdAt, answers, userId: "u", itemId: "i", regraded: {} },
      graded: verdict && gradedParts(parts, hands.toReversed()),
    })),
    rulings: given.rulings,
    overrides: newest?.decision ? [{ id: newest.id, enrolmentId: "e", itemId: "i", ...newest.decision }] : [],
  });
  const last = ledger(given).at(-1);
  const [now] = standing?.assessments[0]?.items ?? [];
  expect(last?.value?.toFraction() ?? null).toBe(now?.points?.toFraction() ?? null);
  expect(last?.state ?? "missing").toBe(now?.state ?? "void");
});
