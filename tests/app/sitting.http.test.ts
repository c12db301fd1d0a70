import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { problemSchema } from "#lib/api.ts";
import {
  answersConflictSchema,
  attemptResultsSchema,
  attemptStateSchema,
  sittingSchema,
} from "#lib/sitting/api.ts";
import { releasedSchema, rulingSchema } from "#lib/sitting/staff-api.ts";
import { connect, type Database } from "#prisma/client.ts";
import { signIn } from "#tests/setup/caller.ts";
import { type Call, callAs, makeExam } from "#tests/setup/exam.ts";

const { url, databaseUrl } = inject("site");
let db: Database;
beforeAll(() => {
  db = connect(databaseUrl, { poolSize: 2 });
});
afterAll(() => db.$disconnect());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const open = () => ({ opensAt: inMinutes(-5), closesAt: inMinutes(60), durationMinutes: 30 });
type Exam = Awaited<ReturnType<typeof makeExam>>;

const comeAs = async (exam: Exam, role: "student" | "assistant" | "lecturer") => {
  const person = await exam.enrol(role);
  return { ...person, call: callAs(url, person) };
};

async function begin(call: Call, { examId }: Exam) {
  const response = await call("POST", `/api/assessments/${examId}/attempts`);
  return attemptStateSchema.parse(await response.json());
}

const number = (text: string) => ({ x: { kind: "number", text } });

async function codeOf(response: Response): Promise<[number, string]> {
  const { status, code, detail } = problemSchema.parse(await response.json());
  expect(detail?.length).toBeGreaterThan(20);
  return [status, code];
}

describe("before the start", () => {
  test("a student is told the rules and when it opens, and not a word of a question", async () => {
    const exam = await makeExam(db, { ...open(), opensAt: inMinutes(5) });
    const { call } = await comeAs(exam, "student");
    const path = `/api/assessments/${exam.examId}/attempts`;
    const sitting = await (await call("GET", path)).text();
    expect(sittingSchema.parse(JSON.parse(sitting))).toMatchObject({
      beginning: { may: "not_yet" },
      assessment: { questions: exam.itemIds.length },
    });
    const refused = await (await call("POST", path)).text();
    expect(problemSchema.parse(JSON.parse(refused)).code).toBe("sitting_not_open");
    for (const itemId of exam.itemIds) expect(sitting + refused).not.toContain(itemId);
    expect(sitting + refused).not.toMatch(/mse-by-hand|prompt|parts/);
    expect(await db.attempt.count({ where: { assessmentId: exam.examId } })).toBe(0);
  });

  test("no page of the course names a question of the exam to a student", async () => {
    const student = await signIn(url, "student@demo.gradus");
    const items = await db.item.findMany({
      where: { assessment: { component: "exam", course: { demo: true } }, questionId: { not: null } },
    });
    expect(items.length).toBeGreaterThan(3);
    for (const path of ["/ru", "/ru/gradebook", "/en/exercises", "/api/openapi.json"]) {
      const page = await (await student.get(path)).text();
      expect(items.filter(({ questionId }) => page.includes(questionId ?? ""))).toEqual([]);
    }
  });

  test("the staff rehearse it as a student, and that counts nowhere", async () => {
    const exam = await makeExam(db, { ...open(), opensAt: inMinutes(5) });
    const { call } = await comeAs(exam, "lecturer");
    const { attempt, items } = await begin(call, exam);
    expect(attempt.rehearsal).toBe(true);
    expect(items.every(({ content }) => content !== null)).toBe(true);
    expect((await call("POST", `/api/attempts/${attempt.id}/hand-in`)).status).toBe(200);
    expect(await db.submission.count({ where: { attemptId: attempt.id, itemId: { not: null } } })).toBe(0);
  });
});

describe("somebody who is not in it", () => {
  test("gets for another's attempt exactly what they get for none, at every address", async () => {
    const exam = await makeExam(db, open());
    const { call: own } = await comeAs(exam, "student");
    const { attempt, items } = await begin(own, exam);
    const other = await makeExam(db, open());
    const strangers = [
      await comeAs(exam, "student"),
      await comeAs(other, "student"),
      await comeAs(other, "lecturer"),
    ];
    const tails: [string, string, unknown?][] = [
      ["GET", ""],
      ["GET", "/events"],
      ["GET", "/results"],
      ["GET", `/files/${crypto.randomUUID()}`],
      ["PUT", `/answers/${items[0].itemId}`, { answers: {}, baseVersion: 0 }],
      ["POST", "/place", { from: 0 }],
      ["POST", "/hand-in"],
      ["POST", "/files"],
      ["POST", "/submissions", { itemId: items[0].itemId, answers: {} }],
    ];
    for (const { call } of strangers)
      for (const [method, tail, body] of tails) {
        const theirs = await call(method, `/api/attempts/${attempt.id}${tail}`, body);
        const none = await call(method, `/api/attempts/${crypto.randomUUID()}${tail}`, body);
        expect([tail, theirs.status]).toEqual([tail, 404]);
        expect(await theirs.json()).toEqual(await none.json());
      }
    expect((await (await own("GET", `/api/attempts/${attempt.id}`)).json()).attempt.handedInAt).toBeNull();
  });

  test("finds no assessment of another course, in any role", async () => {
    const exam = await makeExam(db, open());
    const other = await makeExam(db, open());
    const ruling = { kind: "void", reason: "r" };
    for (const role of ["student", "assistant", "lecturer"] as const) {
      const { call } = await comeAs(other, role);
      for (const method of ["GET", "POST"])
        expect((await call(method, `/api/assessments/${exam.examId}/attempts`)).status).toBe(404);
    }
    const { call } = await comeAs(other, "lecturer");
    const { enrolmentId } = await exam.enrol("student");
    const extension = { minutes: 5, attemptId: null, reason: "r" };
    const extra = { percent: 10, minutes: 0, reason: "r" };
    const calls = [
      call("GET", `/api/assessments/${exam.examId}/sitting`),
      call("POST", `/api/assessments/${exam.examId}/extensions`, extension),
      call("POST", `/api/assessments/${exam.examId}/release`),
      call("POST", `/api/enrolments/${enrolmentId}/extra-time`, extra),
      call("POST", `/api/items/${exam.itemIds[0]}/rulings`, ruling),
      call("GET", `/api/assessments/${exam.examId}/results?format=csv`),
    ];
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 404));
  });

  test("who is nobody is asked to sign in", async () => {
    const exam = await makeExam(db, open());
    const nobody = callAs(url, { token: null });
    for (const path of [
      `/api/assessments/${exam.examId}/attempts`,
      `/api/assessments/${exam.examId}/sitting`,
    ])
      expect((await nobody("GET", path)).status).toBe(401);
  });
});

test("a student and an assistant may not do what is the lecturer's; an assistant may watch", async () => {
  const exam = await makeExam(db, open());
  const student = await comeAs(exam, "student");
  const assistant = await comeAs(exam, "assistant");
  const { attempt } = await begin(student.call, exam);
  const acts: [string, string, unknown?][] = [
    [
      "POST",
      `/api/assessments/${exam.examId}/extensions`,
      { minutes: 5, attemptId: attempt.id, reason: "r" },
    ],
    ["POST", `/api/assessments/${exam.examId}/release`],
    ["POST", `/api/enrolments/${student.enrolmentId}/extra-time`, { percent: 50, minutes: 0, reason: "r" }],
    ["POST", `/api/items/${exam.itemIds[0]}/rulings`, { kind: "full_for_all", reason: "r" }],
    ["POST", `/api/attempts/${attempt.id}/reopen`, { reason: "r" }],
    ["GET", `/api/assessments/${exam.examId}/results?format=csv`],
    ["GET", `/api/rulings/${crypto.randomUUID()}`],
    ["POST", `/api/rulings/${crypto.randomUUID()}/apply`],
  ];
  for (const { call } of [student, assistant])
    for (const [method, path, body] of acts) expect((await call(method, path, body)).status).toBe(403);
  const watch = `/api/assessments/${exam.examId}/sitting`;
  expect([(await student.call("GET", watch)).status, (await assistant.call("GET", watch)).status]).toEqual([
    403, 200,
  ]);
  const hand = { partId: "x", points: 1, of: 1, rubricLines: [], rubricId: null, comment: "" };
  const give = `/api/submissions/${crypto.randomUUID()}/hand-scores`;
  expect((await student.call("POST", give, hand)).status).toBe(403);
  // An assistant's attempt at handing in for a student is answered as if there were no such attempt.
  expect((await assistant.call("POST", `/api/attempts/${attempt.id}/hand-in`)).status).toBe(404);
});

describe("an attempt", () => {
  test("shows the same questions and what was saved on another device; who comes second is told", async () => {
    const exam = await makeExam(db, open());
    const { call } = await comeAs(exam, "student");
    const first = await begin(call, exam);
    const second = await begin(call, exam);
    expect(second.items).toEqual(first.items);
    const { itemId } = first.items[0];
    const save = (text: string, baseVersion: number) =>
      call("PUT", `/api/attempts/${first.attempt.id}/answers/${itemId}`, {
        answers: number(text),
        baseVersion,
      });
    expect((await save("desk", 0)).status).toBe(200);
    const refused = await save("phone", 0);
    expect(refused.status).toBe(409);
    expect(answersConflictSchema.parse(await refused.json()).saved.answers).toEqual(number("desk"));
    const reloaded = await begin(call, exam);
    expect(reloaded.items[0].content?.saved).toMatchObject({ answers: number("desk"), version: 1 });
  });

  test("where navigation goes one way shows the open question and no other", async () => {
    const exam = await makeExam(db, { ...open(), navigation: "one_way" });
    const { call } = await comeAs(exam, "student");
    const { attempt, items } = await begin(call, exam);
    const shown = (state: typeof items) => state.map(({ content }) => content !== null);
    expect(shown(items)).toEqual([true, false, false, false]);
    const next = await call("POST", `/api/attempts/${attempt.id}/place`, { from: 0 });
    expect(shown(attemptStateSchema.parse(await next.json()).items)).toEqual([false, true, false, false]);
    const path = `/api/attempts/${attempt.id}/answers/${items[0].itemId}`;
    expect(await codeOf(await call("PUT", path, { answers: {}, baseVersion: 0 }))).toEqual([
      409,
      "item_passed",
    ]);
  });

  test("whose time is up is handed in for whoever looks, shows no question, and takes no answer", async () => {
    const exam = await makeExam(db, open());
    const { call } = await comeAs(exam, "student");
    const { attempt, items } = await begin(call, exam);
    const longAgo = inMinutes(-2);
    await db.attempt.update({ where: { id: attempt.id }, data: { endsAt: longAgo } });
    const after = attemptStateSchema.parse(await (await call("GET", `/api/attempts/${attempt.id}`)).json());
    expect(after.attempt).toMatchObject({ handedInBy: "time", handedInAt: longAgo.toISOString() });
    expect(after.items.every(({ content }) => content === null)).toBe(true);
    const path = `/api/attempts/${attempt.id}/answers/${items[0].itemId}`;
    const late = await call("PUT", path, { answers: number("1"), baseVersion: 0 });
    expect(await codeOf(late)).toEqual([409, "sitting_over"]);
    expect(await codeOf(await call("POST", `/api/assessments/${exam.examId}/attempts`))).toEqual([
      409,
      "no_attempts_left",
    ]);
  });

  test("takes a picture of handwriting, and gives it to its person and the staff alone", async () => {
    const exam = await makeExam(db, open());
    const student = await comeAs(exam, "student");
    const { attempt } = await begin(student.call, exam);
    const send = (bytes: number[]) =>
      fetch(new URL(`/api/attempts/${attempt.id}/files?name=page%201.png`, url), {
        method: "POST",
        headers: { authorization: `Bearer ${student.token}` },
        body: new Uint8Array(bytes),
      });
    const stored = await send([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    expect(stored.status).toBe(201);
    const path = `/api/attempts/${attempt.id}/files/${(await stored.json()).id}`;
    const assistant = await comeAs(exam, "assistant");
    const neighbour = await comeAs(exam, "student");
    const seen = await assistant.call("GET", path);
    expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(seen.headers.get("content-security-policy")).toContain("sandbox");
    expect((await student.call("GET", path)).status).toBe(200);
    expect((await neighbour.call("GET", path)).status).toBe(404);
    const script = await send([...new TextEncoder().encode("<script>alert(1)</script>")]);
    expect(await codeOf(script)).toEqual([415, "wrong_file_type"]);
  });
});

test("a question of homework is answered without a clock, as often as one likes, until the hard deadline", async () => {
  const dates = { opensAt: inMinutes(-60), softDeadline: inMinutes(30), hardDeadline: inMinutes(60) };
  const homework = await makeExam(db, dates);
  const { call } = await comeAs(homework, "student");
  const { attempt, items } = await begin(call, homework);
  expect(attempt.endsAt).toBeNull();
  const { itemId } = items[0];
  const save = await call("PUT", `/api/attempts/${attempt.id}/answers/${itemId}`, {
    answers: number("1"),
    baseVersion: 0,
  });
  expect(save.status).toBe(200);
  const send = (text: string) =>
    call("POST", `/api/attempts/${attempt.id}/submissions`, { itemId, answers: number(text) });
  expect([(await send("1")).status, (await send("2")).status]).toEqual([202, 202]);
  await vi.waitFor(
    async () => {
      const shown = await call("GET", `/api/attempts/${attempt.id}/results`);
      const { items } = attemptResultsSchema.parse(await shown.json());
      const sent = items.find((item) => item.itemId === itemId)?.submissions ?? [];
      expect(sent.map(({ answers, report }) => [answers, report?.verdict])).toEqual([
        [number("2"), "wrong_answer"],
        [number("1"), "wrong_answer"],
      ]);
    },
    { timeout: 30_000, interval: 200 },
  );
  await db.assessment.update({
    where: { id: homework.examId },
    data: { softDeadline: inMinutes(-2), hardDeadline: inMinutes(-1) },
  });
  expect(await codeOf(await send("3"))).toEqual([409, "closed"]);
  expect((await call("POST", `/api/attempts/${attempt.id}/hand-in`)).status).toBe(404);
});

test("results are hidden until the release, then whole; and a ruling changes them after its preview", async () => {
  const exam = await makeExam(db, { ...open(), feedback: "on_release" });
  const { call } = await comeAs(exam, "student");
  const lecturer = await comeAs(exam, "lecturer");
  const { attempt } = await begin(call, exam);
  const results = `/api/attempts/${attempt.id}/results`;
  const release = `/api/assessments/${exam.examId}/release`;
  expect(await codeOf(await call("GET", results))).toEqual([409, "results_hidden"]);
  expect(await codeOf(await lecturer.call("POST", release))).toEqual([409, "sitting_runs"]);
  await call("POST", `/api/attempts/${attempt.id}/hand-in`);
  await vi.waitFor(
    async () =>
      expect(await db.submission.count({ where: { attemptId: attempt.id, status: "graded" } })).toBe(
        exam.itemIds.length,
      ),
    { timeout: 60_000, interval: 200 },
  );
  const hidden = await call("GET", results);
  expect(hidden.status).toBe(409);
  expect(await hidden.text()).not.toMatch(/explanation|earned|feedback/);
  const submission = await db.submission.findFirstOrThrow({ where: { attemptId: attempt.id } });
  for (const tail of ["", "/events"])
    expect((await call("GET", `/api/submissions/${submission.id}${tail}`)).status).toBe(404);

  const released = await lecturer.call("POST", release);
  expect(releasedSchema.parse(await released.json())).toMatchObject({ ungraded: 0 });
  const shown = attemptResultsSchema.parse(await (await call("GET", results)).json());
  expect(shown.items).toHaveLength(exam.itemIds.length);
  expect(shown.items.every(({ submissions: [sent] }) => sent?.report?.verdict === "wrong_answer")).toBe(true);

  const proposal = { kind: "full_for_all", reason: "two right options" };
  const proposed = await lecturer.call("POST", `/api/items/${exam.itemIds[0]}/rulings`, proposal);
  const ruling = rulingSchema.parse(await proposed.json());
  expect(ruling.changes).toMatchObject([
    {
      change: "gains",
      before: { mark: { numerator: 0 } },
      after: { mark: { numerator: 5, denominator: 2 } },
    },
  ]);
  expect((await lecturer.call("POST", `/api/rulings/${ruling.id}/apply`)).status).toBe(200);
  const after = attemptResultsSchema.parse(await (await call("GET", results)).json());
  expect(after.items.filter(({ ruling }) => ruling === "full_for_all")).toHaveLength(1);

  const rekey = { kind: "rekey", reason: "the key was wrong" };
  const again = await lecturer.call("POST", `/api/items/${exam.itemIds[1]}/rulings`, rekey);
  const { id } = rulingSchema.parse(await again.json());
  await vi.waitFor(
    async () => {
      const state = rulingSchema.parse(await (await lecturer.call("GET", `/api/rulings/${id}`)).json());
      expect(state).toMatchObject({ regraded: { done: 1, total: 1 }, changes: [], unchanged: 1 });
    },
    { timeout: 30_000, interval: 200 },
  );
  expect((await lecturer.call("POST", `/api/rulings/${id}/apply`)).status).toBe(200);
});
