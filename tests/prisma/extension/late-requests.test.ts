import { expect, test } from "vitest";
import { findExtension } from "#prisma/extension/find-extension.ts";
import {
  askForTime,
  decideRequest,
  findOwnRequest,
  listOpenRequests,
} from "#prisma/extension/late-requests.ts";
import { inMinutes, type LateCourse, lateCourse } from "#tests/prisma/extension/late-course.ts";

const later = new Date("2024-12-20T20:59:59.999Z");

const ask = ({ db, courseId, assessmentId, enrolmentId }: LateCourse, fields = {}) =>
  askForTime(db, {
    courseId,
    assessmentId,
    enrolmentId,
    text: "I was ill",
    askedUntil: later,
    now: inMinutes(0),
    ...fields,
  });
async function asked(course: LateCourse): Promise<string> {
  const outcome = await ask(course);
  if (outcome.kind !== "asked") throw new Error(outcome.kind);
  return outcome.request.id;
}
const decide = ({ db, courseId, assistant }: LateCourse, requestId: string, fields = {}) =>
  decideRequest(db, {
    courseId,
    requestId,
    to: { softDeadline: null, hardDeadline: later },
    reply: "Get well",
    authorId: assistant.userId,
    now: inMinutes(5),
    ...fields,
  });

test("a student has one open request for an assessment, however often it is sent at once", async () => {
  const course = await lateCourse();
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => ask(course)));
  expect(outcomes.filter(({ kind }) => kind === "asked")).toHaveLength(1);
  expect(
    outcomes.filter((outcome) => outcome.kind === "refused" && outcome.why === "already_asked"),
  ).toHaveLength(3);
  expect(await listOpenRequests(course.db, course.courseId)).toMatchObject([
    { name: "Анна Ли", group: "201", text: "I was ill", askedUntil: later },
  ]);
});

test("a granted request is an extension from that moment on, and waits no longer", async () => {
  const course = await lateCourse();
  const { db, courseId, assessmentId, enrolmentId } = course;
  const id = await asked(course);
  expect(await decide(course, id)).toMatchObject({ kind: "decided" });
  expect(await findExtension(db, { assessmentId, enrolmentId })).toMatchObject({ hardDeadline: later });
  expect(await findOwnRequest(db, { assessmentId, enrolmentId })).toMatchObject({
    decision: { kind: "granted", reply: "Get well", by: "Язан Дайюб" },
  });
  expect(await listOpenRequests(db, courseId)).toEqual([]);
  const row = await db.lateRequest.findUniqueOrThrow({ where: { id }, include: { extension: true } });
  expect(row.extension?.authorId).toBe(course.assistant.userId);
});

test("a request is decided once: of two decisions at once the second is told of the first", async () => {
  const course = await lateCourse();
  const { db } = course;
  const id = await asked(course);
  const outcomes = await Promise.all([decide(course, id), decide(course, id, { to: null, reply: "No" })]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["decided", "decided_before"]);
  const [first, second] = outcomes[0].kind === "decided" ? outcomes : outcomes.toReversed();
  expect(second?.kind === "decided_before" && second.request.decision).toEqual(
    first?.kind === "decided" && first.request.decision,
  );
  expect(await db.extension.count()).toBeLessThanOrEqual(1);
});

test("a declined request gives no time, tells the reply, and another may be made", async () => {
  const course = await lateCourse();
  const { db, assessmentId, enrolmentId } = course;
  await decide(course, await asked(course), { to: null, reply: "Ask before the deadline" });
  expect(await findExtension(db, { assessmentId, enrolmentId })).toBeNull();
  expect(await findOwnRequest(db, { assessmentId, enrolmentId })).toMatchObject({
    decision: { kind: "declined", reply: "Ask before the deadline" },
  });
  expect(await ask(course, { now: inMinutes(10) })).toMatchObject({ kind: "asked" });
});

test("a request of another course is not decided here", async () => {
  const course = await lateCourse();
  const id = await asked(course);
  const elsewhere = { courseId: "01a20c52-d7b4-7397-b59e-9ad327728988" };
  expect(await decide(course, id, elsewhere)).toEqual({ kind: "not_found" });
  expect(await ask(course, elsewhere)).toEqual({ kind: "not_found" });
});
