import { expect, test } from "vitest";
import { claimMs } from "#lib/review/api.ts";
import { askAppeal, sayToAppeal } from "#prisma/appeals/ask-appeal.ts";
import { claimAppeal, releaseAppeal } from "#prisma/appeals/claim-appeal.ts";
import { decideAppeal, hasGraded } from "#prisma/appeals/decide-appeal.ts";
import { findAppeal, findOwnAppeal } from "#prisma/appeals/find-appeal.ts";
import { listOpenAppeals } from "#prisma/appeals/list-appeals.ts";
import { overrideItem } from "#prisma/ledger/override-item.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const later = (ms: number) => new Date(now.getTime() + ms);

/** A course with an appeal and two assistants. */
async function appealedCourse() {
  const course = await freshCourse();
  const { db, courseId, enrolmentId, itemId, userId } = course;
  const assistant = async (email: string, name: string) => {
    const user = { create: { email, name } };
    const { userId } = await db.enrolment.create({
      data: { role: "assistant", course: { connect: { id: courseId } }, user },
    });
    return userId;
  };
  const [anvar, yazan] = [await assistant("a@x.ru", "Анвар"), await assistant("y@x.ru", "Язан")];
  const asking = { courseId, enrolmentId, itemId, authorId: userId, text: "Посмотрите строку 3", now };
  const asked = await askAppeal(db, asking);
  if (asked.kind !== "asked") throw new Error(asked.kind);
  const decide = (deciderId: string, decision: Parameters<typeof decideAppeal>[1]["decision"], at = now) =>
    decideAppeal(db, { courseId, appealId: asked.id, decision, deciderId, now: at });
  return { ...course, appealId: asked.id, asking, anvar, yazan, decide };
}

const kept = { outcome: "kept", reply: "Всё верно" } as const;
const changed = { outcome: "changed", reply: "Вы правы", points: "7,25", seenId: null } as const;

test("there is one appeal for each item, however many are sent at once", async () => {
  const { db, courseId, enrolmentId, itemId, userId } = await freshCourse();
  const asking = { courseId, enrolmentId, itemId, authorId: userId, text: "Посмотрите", now };
  const outcomes = await Promise.all([1, 2, 3].map(() => askAppeal(db, asking)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["asked", "asked_before", "asked_before"]);
  const appeal = await findOwnAppeal(db, { enrolmentId, itemId });
  expect(appeal?.messages.map(({ text, own }) => ({ text, own }))).toEqual([
    { text: "Посмотрите", own: true },
  ]);
});

test("other points are an override that names the appeal, and the thread keeps both sides", async () => {
  const { db, courseId, appealId, itemId, anvar, decide } = await appealedCourse();
  expect(await listOpenAppeals(db, { courseId, now })).toHaveLength(1);
  expect(await decide(anvar, changed)).toEqual({ kind: "decided" });
  const override = await db.override.findFirstOrThrow({ where: { itemId } });
  expect({ ...override, points: override.points?.toString() }).toMatchObject({
    kind: "points",
    points: "7.25",
    reason: "Вы правы",
    appealId,
    authorId: anvar,
  });
  const appeal = await findAppeal(db, { courseId, appealId });
  expect(appeal?.decision).toEqual({ outcome: "changed", by: "Анвар", at: now });
  expect(appeal?.messages.map(({ by, own }) => [by, own])).toEqual([
    ["Анна Ли", true],
    ["Анвар", false],
  ]);
  expect(await listOpenAppeals(db, { courseId, now })).toEqual([]);
});

test("of two who answer at once one does, and the other is told", async () => {
  const { db, itemId, anvar, yazan, decide } = await appealedCourse();
  const outcomes = await Promise.all([decide(anvar, changed), decide(yazan, { ...changed, points: "1" })]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["decided", "decided_before"]);
  expect(await db.override.count({ where: { itemId } })).toBe(1);
});

test("who graded by hand, or set the points, does not answer; somebody else does", async () => {
  const { db, courseId, enrolmentId, itemId, anvar, yazan, submit, decide } = await appealedCourse();
  const { id: submissionId } = await submit();
  const hand = { submissionId, partId: "a", numerator: 1, denominator: 2, rubricLines: [], comment: "" };
  await db.handScore.create({ data: { ...hand, authorId: anvar, createdAt: now } });
  expect(await decide(anvar, kept)).toEqual({ kind: "own_grading" });
  expect(await hasGraded(db, { appeal: { enrolmentId, itemId }, userId: anvar })).toBe(true);
  const set = { courseId, enrolmentId, itemId, decision: { kind: "points", points: "3" } as const };
  const override = await overrideItem(db, { ...set, seenId: null, reason: "опечатка", authorId: yazan, now });
  if (override.kind !== "stored") throw new Error(override.kind);
  expect(await decide(yazan, { ...changed, seenId: override.id })).toEqual({ kind: "own_grading" });
  // A part graded again is the work of who graded it last.
  await db.handScore.create({ data: { ...hand, authorId: yazan, createdAt: later(1000) } });
  expect(await decide(anvar, kept, later(2000))).toEqual({ kind: "decided" });
});

test("whose points hold no more, or only followed a changed rubric, may answer", async () => {
  const { db, courseId, enrolmentId, itemId, anvar, yazan, submit, decide } = await appealedCourse();
  const { id: submissionId } = await submit();
  const hand = { submissionId, partId: "a", numerator: 1, denominator: 2, rubricLines: [], comment: "" };
  const { id: basedOnId } = await db.handScore.create({ data: { ...hand, authorId: anvar, createdAt: now } });
  const followed = { ...hand, basedOnId, numerator: 2, authorId: yazan, createdAt: later(1000) };
  await db.handScore.create({ data: followed });
  const about = { courseId, enrolmentId, itemId, reason: "опечатка", authorId: yazan };
  const points = { kind: "points", points: "3" } as const;
  const set = await overrideItem(db, { ...about, decision: points, seenId: null, now });
  if (set.kind !== "stored") throw new Error(set.kind);
  await overrideItem(db, { ...about, decision: null, seenId: set.id, now: later(1000) });
  expect(await decide(anvar, kept, later(2000))).toEqual({ kind: "own_grading" });
  expect(await decide(yazan, kept, later(2000))).toEqual({ kind: "decided" });
});

test("of an answer and points set at the same moment the later one is refused", async () => {
  const { db, courseId, enrolmentId, itemId, anvar, yazan, decide } = await appealedCourse();
  const points = { kind: "points", points: "3" } as const;
  const about = { courseId, enrolmentId, itemId, reason: "опечатка", authorId: yazan, now };
  const outcomes = await Promise.all([
    decide(anvar, changed),
    overrideItem(db, { ...about, decision: points, seenId: null }),
  ]);
  expect(outcomes.filter(({ kind }) => kind === "decided" || kind === "stored")).toHaveLength(1);
  expect(await db.override.count({ where: { itemId } })).toBe(1);
});

test("points that somebody set unseen, and more points than there are, are refused", async () => {
  const { courseId, db, enrolmentId, itemId, anvar, yazan, decide } = await appealedCourse();
  expect((await decide(anvar, { ...changed, points: "10.01" })).kind).toBe("too_many_points");
  const set = { courseId, enrolmentId, itemId, decision: { kind: "points", points: "3" } as const };
  await overrideItem(db, { ...set, seenId: null, reason: "опечатка", authorId: yazan, now });
  expect(await decide(anvar, changed)).toEqual({ kind: "unseen" });
});

test("an appeal that somebody looks at is theirs until they leave it or their time is over", async () => {
  const { db, courseId, appealId, anvar, yazan, decide } = await appealedCourse();
  const claim = (userId: string, at = now) => claimAppeal(db, { courseId, appealId, userId, now: at });
  expect(await claim(anvar)).toMatchObject({ mine: true, by: "Анвар" });
  expect(await claim(yazan, later(claimMs - 1))).toMatchObject({ mine: false, by: "Анвар" });
  const listed = (at: Date) => listOpenAppeals(db, { courseId, now: at });
  expect(await listed(later(claimMs - 1))).toMatchObject([{ claim: { name: "Анвар" } }]);
  expect(await listed(later(claimMs))).toMatchObject([{ claim: null }]);
  expect(await decide(yazan, kept)).toMatchObject({ kind: "claimed", by: "Анвар" });
  await releaseAppeal(db, { appealId, userId: yazan });
  expect(await claim(yazan)).toMatchObject({ mine: false });
  expect(await claim(yazan, later(claimMs))).toMatchObject({ mine: true, by: "Язан" });
  expect(await claim(yazan, later(claimMs + 1))).toMatchObject({ expiresAt: later(2 * claimMs + 1) });
  await releaseAppeal(db, { appealId, userId: yazan });
  expect(await claim(anvar)).toMatchObject({ mine: true });
  expect(await decide(anvar, kept)).toEqual({ kind: "decided" });
  expect(await claim(yazan, later(2 * claimMs))).toBeNull();
});

test("a claim that has expired keeps nobody from answering", async () => {
  const { db, courseId, appealId, anvar, yazan, decide } = await appealedCourse();
  await claimAppeal(db, { courseId, appealId, userId: anvar, now });
  expect(await decide(yazan, kept, later(claimMs))).toEqual({ kind: "decided" });
});

test("while it is open both sides say more, each in their own name; once answered nobody does", async () => {
  const { db, courseId, appealId, enrolmentId, userId, anvar, decide } = await appealedCourse();
  const say = (authorId: string, own: string | null) =>
    sayToAppeal(db, { courseId, appealId, enrolmentId: own, authorId, text: "Ещё", now });
  expect(await say(userId, enrolmentId)).toBe("said");
  expect(await say(anvar, null)).toBe("said");
  expect(await say(userId, crypto.randomUUID())).toBe("not_found");
  expect(await decide(anvar, kept)).toEqual({ kind: "decided" });
  expect(await say(userId, enrolmentId)).toBe("decided");
});

test("an appeal of another course is not there", async () => {
  const { db, appealId, anvar, asking } = await appealedCourse();
  const courseId = crypto.randomUUID();
  const other = { courseId, appealId, now };
  expect(await findAppeal(db, other)).toBeNull();
  expect(await claimAppeal(db, { ...other, userId: anvar })).toBeNull();
  expect(await decideAppeal(db, { ...other, decision: kept, deciderId: anvar })).toEqual({
    kind: "not_found",
  });
  expect(await askAppeal(db, { ...asking, courseId })).toEqual({ kind: "not_found" });
  const said = { ...other, enrolmentId: null, authorId: anvar, text: "Ещё" };
  expect(await sayToAppeal(db, said)).toBe("not_found");
});
