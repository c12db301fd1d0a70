import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { problemSchema } from "#lib/api.ts";
import { deadlinePreviewSchema } from "#lib/extension/deadline-api.ts";
import { lateRequestSchema } from "#lib/extension/late-request.ts";
import { readDeadline } from "#lib/extension/move-deadlines.ts";
import { moment } from "#lib/format.ts";
import { attemptStateSchema } from "#lib/sitting/api.ts";
import { connect, type Database } from "#prisma/client.ts";
import {
  inDays,
  type LateMember,
  lateExercise,
  makeLateHomework,
  typed,
} from "#tests/setup/late-homework.ts";

const { url, databaseUrl } = inject("site");
let db: Database;
beforeAll(() => {
  db = connect(databaseUrl, { poolSize: 2 });
});
afterAll(() => db.$disconnect());

const makeHomework = () => makeLateHomework(db, url);
type Homework = Awaited<ReturnType<typeof makeHomework>>;

const send = ({ call }: LateMember) =>
  call("POST", "/api/submissions", {
    exerciseId: lateExercise,
    source: "export const logLoss = () => 0;",
    kind: "submit",
  });
async function problem(response: Response) {
  const { status, code, detail } = problemSchema.parse(await response.json());
  return { status, code, detail };
}
const extending = (people: unknown, fields = {}) => ({
  people,
  move: { kind: "until", softDeadline: null, hardDeadline: typed(inDays(2)) },
  reason: "Illness",
  version: null,
  ...fields,
});
const path = ({ assessmentId }: Homework) => `/api/assessments/${assessmentId}/deadline-extensions`;
async function extend(homework: Homework, { call }: LateMember, body: ReturnType<typeof extending>) {
  const dry = deadlinePreviewSchema.parse(
    await (await call("POST", `${path(homework)}?dryRun=1`, body)).json(),
  );
  return call("POST", path(homework), { ...body, version: dry.version });
}

test("who has an extension may send after the deadline of all, and everybody else is refused", async () => {
  const homework = await makeHomework();
  const [anna, boris] = [
    await homework.enrol("student", "Анна Ли"),
    await homework.enrol("student", "Борис"),
  ];
  const assistant = await homework.enrol("assistant", "Анвар Ибрахим");
  expect((await send(anna)).status).toBe(409);
  const only = { kind: "people", enrolmentIds: [anna.enrolmentId] };
  expect((await extend(homework, assistant, extending(only))).status).toBe(200);
  expect((await send(anna)).status).toBe(202);
  expect(await problem(await send(boris))).toMatchObject({ status: 409, code: "closed" });

  const begun = await anna.call("POST", `/api/assessments/${homework.assessmentId}/attempts`);
  const { attempt, items } = attemptStateSchema.parse(await begun.json());
  const answers = { x: { kind: "number", text: "1" } };
  const sent = await anna.call("POST", `/api/attempts/${attempt.id}/submissions`, {
    itemId: items[0]?.itemId,
    answers,
  });
  expect(sent.status).toBe(202);
});

test("after an own deadline the refusal names that one and not the deadline of all", async () => {
  const homework = await makeHomework();
  const anna = await homework.enrol("student", "Анна Ли");
  const hardDeadline = inDays(-0.5);
  const { enrolmentId } = anna;
  const { assessmentId } = homework;
  await db.extension.create({
    data: { assessmentId, enrolmentId, hardDeadline, reason: "Illness", createdAt: inDays(-1) },
  });
  const { detail } = await problem(await send(anna));
  const place = { locale: "en" as const, timeZone: "Europe/Moscow", now: new Date() };
  expect(detail).toContain(moment(hardDeadline, place));
});

test("a pasted list is told line by line before anything is written, and written whole or not at all", async () => {
  const homework = await makeHomework();
  const anna = await homework.enrol("student", "Анна Ли", "201");
  const boris = await homework.enrol("student", "Голицын Борис", "202");
  const assistant = await homework.enrol("assistant", "Анвар Ибрахим");
  await homework.sentLate(anna);
  const wrong = extending({ kind: "list", list: `${anna.email}\nНикто Нигде\nБорис Голицын` });
  const dry = await assistant.call("POST", `${path(homework)}?dryRun=1`, wrong);
  const { lines, possible, version } = deadlinePreviewSchema.parse(await dry.json());
  expect(lines.map(({ outcome }) => outcome)).toEqual(["found", "unknown", "found"]);
  expect(possible).toBe(false);
  const refused = await assistant.call("POST", path(homework), { ...wrong, version });
  expect(await problem(refused)).toMatchObject({ status: 422, code: "wrong_people" });
  expect(await db.extension.count({ where: { assessmentId: homework.assessmentId } })).toBe(0);

  const move = { kind: "by", days: 5, hours: 0 };
  const right = extending({ kind: "list", list: `${anna.email}; Борис Голицын` }, { move });
  const seen = await assistant.call("POST", `${path(homework)}?dryRun=1`, right);
  expect(deadlinePreviewSchema.parse(await seen.json())).toMatchObject({
    applied: false,
    people: 2,
    changes: [
      {
        name: "Анна Ли",
        change: "gains",
        before: { points: { numerator: 5, denominator: 2 } },
        after: { points: { numerator: 5, denominator: 1 } },
      },
    ],
  });
  const applied = deadlinePreviewSchema.parse(await (await extend(homework, assistant, right)).json());
  expect(applied).toMatchObject({ applied: true, people: 2 });
  const rows = await db.extension.findMany({ where: { assessmentId: homework.assessmentId } });
  expect(rows.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
    [anna.enrolmentId, boris.enrolmentId].sort(),
  );
});

test("what was looked at before somebody else moved a deadline is not applied", async () => {
  const homework = await makeHomework();
  const anna = await homework.enrol("student", "Анна Ли", "201");
  const [assistant, lecturer] = [
    await homework.enrol("assistant", "А"),
    await homework.enrol("lecturer", "Л"),
  ];
  const body = extending({ kind: "group", group: "201" });
  const dry = await assistant.call("POST", `${path(homework)}?dryRun=1`, body);
  const { version } = deadlinePreviewSchema.parse(await dry.json());
  const change = {
    opensAt: typed(inDays(-20)),
    softDeadline: typed(inDays(-3)),
    hardDeadline: typed(inDays(1)),
    version,
  };
  const deadlines = `/api/assessments/${homework.assessmentId}/deadlines`;
  expect((await lecturer.call("PUT", `${deadlines}?dryRun=1`, change)).status).toBe(200);
  expect((await send(anna)).status).toBe(409);
  expect((await lecturer.call("PUT", deadlines, change)).status).toBe(200);
  expect((await send(anna)).status).toBe(202);
  const late = await assistant.call("POST", path(homework), { ...body, version });
  expect(await problem(late)).toMatchObject({ status: 409, code: "deadlines_changed" });
  expect(await problem(await lecturer.call("PUT", deadlines, change))).toMatchObject({ status: 409 });
});

test("deadlines that cannot hold are refused with the reason", async () => {
  const homework = await makeHomework();
  const anna = await homework.enrol("student", "Анна Ли");
  const lecturer = await homework.enrol("lecturer", "Л");
  const only = { kind: "people", enrolmentIds: [anna.enrolmentId] };
  const until = (softDeadline: string | null, hardDeadline: string | null) =>
    extending(only, { move: { kind: "until", softDeadline, hardDeadline } });
  const look = async (body: unknown) =>
    (await problem(await lecturer.call("POST", `${path(homework)}?dryRun=1`, body))).code;
  expect(await look(until(null, typed(inDays(-2))))).toBe("no_later");
  expect(await look(until(typed(inDays(5)), typed(inDays(4))))).toBe("hard_before_soft");
  expect(await look(until("2026-02-30T12:00", null))).toBe("wrong_types");
});

test("students extend nothing and an assistant moves no deadline of all", async () => {
  const homework = await makeHomework();
  const [student, assistant] = [await homework.enrol("student", "С"), await homework.enrol("assistant", "А")];
  const body = extending({ kind: "people", enrolmentIds: [student.enrolmentId] });
  expect((await student.call("POST", path(homework), body)).status).toBe(403);
  const deadlines = { opensAt: typed(inDays(-20)), softDeadline: null, hardDeadline: null, version: "" };
  const all = `/api/assessments/${homework.assessmentId}/deadlines`;
  expect((await assistant.call("PUT", all, deadlines)).status).toBe(403);
  const elsewhere = await makeHomework();
  expect((await assistant.call("POST", `${path(elsewhere)}?dryRun=1`, body)).status).toBe(404);
});

test("a request for more time waits once, is decided once, and gives the time it was granted with", async () => {
  const homework = await makeHomework();
  const anna = await homework.enrol("student", "Анна Ли");
  const [first, second] = [
    await homework.enrol("assistant", "Анвар"),
    await homework.enrol("assistant", "Язан"),
  ];
  const asking = `/api/assessments/${homework.assessmentId}/late-requests`;
  const until = typed(inDays(2));
  const asked = await anna.call("POST", asking, { text: "I was ill", until });
  expect(asked.status).toBe(201);
  const request = lateRequestSchema.parse(await asked.json());
  expect(request.askedUntil).toBe(readDeadline(until, "Europe/Moscow").toISOString());
  expect(await problem(await anna.call("POST", asking, { text: "Please", until: null }))).toMatchObject({
    code: "time_asked_already",
  });

  const decision = `/api/late-requests/${request.id}/decision`;
  const grant = { kind: "granted", softDeadline: null, hardDeadline: until, reply: "Get well" };
  expect((await anna.call("POST", decision, grant)).status).toBe(403);
  expect((await first.call("POST", decision, grant)).status).toBe(200);
  const again = await problem(await second.call("POST", decision, { kind: "declined", reply: "No" }));
  expect(again).toMatchObject({ status: 409, code: "decided_before" });
  expect(again.detail).toContain("Анвар");
  expect((await send(anna)).status).toBe(202);
});
