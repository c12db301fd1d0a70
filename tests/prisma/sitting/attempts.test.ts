import { describe, expect, test } from "vitest";
import { graceMs } from "#lib/sitting/clock.ts";
import { listAnswers, moveOn, saveAnswers } from "#prisma/sitting/answers.ts";
import { findAttempt } from "#prisma/sitting/attempts.ts";
import { at, freshExam, number } from "#tests/prisma/sitting/fresh-exam.ts";

const afterMs = (time: Date, ms: number) => new Date(time.getTime() + ms);

describe("an attempt", () => {
  test("is begun once by many clicks, and continued from then on with the same variants", async () => {
    const { db, begin } = await freshExam();
    const both = await Promise.all(Array.from({ length: 6 }, () => begin(at("10:00:00"))));
    const later = await begin(at("11:00:00"));
    const ids = [...both, later].map((outcome) => outcome.kind === "begun" && outcome.attemptId);
    expect(new Set(ids).size).toBe(1);
    expect(both.filter((outcome) => outcome.kind === "begun" && outcome.isNew)).toHaveLength(1);
    expect(await db.attempt.count()).toBe(1);
  });

  test("is not begun before the opening, in another course, or of nothing", async () => {
    const { begin } = await freshExam();
    expect(await begin(at("09:59:59"))).toMatchObject({ kind: "refused", beginning: { may: "not_yet" } });
    const elsewhere = { courseId: "01a20c52-d7b4-7397-b59e-9ad327728988" };
    expect(await begin(at("10:00:00"), elsewhere)).toEqual({ kind: "not_found" });
    expect(await begin(at("10:00:00"), { assessmentId: "nothing" })).toEqual({ kind: "not_found" });
  });

  test("has the person's own extra time, the newest that was given", async () => {
    const { db, begun, enrolmentId } = await freshExam();
    for (const [percent, time] of [
      [50, "08:00:00"],
      [20, "09:00:00"],
    ] as const)
      await db.extraTime.create({
        data: { enrolmentId, percent, minutes: 1, reason: "dyslexia", createdAt: at(time) },
      });
    const found = await findAttempt(db, await begun(at("10:00:00")));
    expect(found?.attempt.endsAt).toEqual(at("11:49:00"));
  });

  test("has its items in an order of its own where they are shuffled", async () => {
    const { db, courseId, begun, itemIds } = await freshExam({ shuffle: true });
    const orders = new Set<string>();
    for (let i = 0; i < 12; i += 1) {
      const { id: enrolmentId } = await db.enrolment.create({
        data: {
          role: "student",
          course: { connect: { id: courseId } },
          user: { create: { email: `${i}@x.ru`, name: `${i}` } },
        },
      });
      const found = await findAttempt(db, await begun(at("10:00:00"), { enrolmentId }));
      expect(found?.attempt.itemOrder.toSorted()).toEqual(itemIds.toSorted());
      orders.add(found?.attempt.itemOrder.join() ?? "");
    }
    expect(orders.size).toBeGreaterThan(2);
  });

  test("of the staff is a rehearsal, whenever they like", async () => {
    const { db, begun } = await freshExam();
    const id = await begun(at("08:00:00"), { rehearsal: true });
    const found = await findAttempt(db, id);
    expect(found?.attempt).toMatchObject({ rehearsal: true, endsAt: at("09:30:00") });
  });
});

describe("an answer", () => {
  test("is saved over the version it began from, and a save that comes twice is one", async () => {
    const { db, begun, save, itemIds } = await freshExam();
    const id = await begun(at("10:00:00"));
    const first = await save(id, 0, "1", 0, at("10:01:00"));
    expect(first).toEqual({
      kind: "saved",
      version: 1,
      savedAt: at("10:01:00"),
      endsAt: at("11:30:00"),
    });
    expect(await save(id, 0, "1", 0, at("10:01:05"))).toEqual(first);
    expect(await save(id, 0, "2", 1, at("10:02:00"))).toMatchObject({ kind: "saved", version: 2 });
    expect((await listAnswers(db, id)).get(itemIds[0])?.answers).toEqual(number("2"));
  });

  test("of another device is never overwritten: who comes second is told what is there", async () => {
    const { begun, save } = await freshExam();
    const id = await begun(at("10:00:00"));
    await save(id, 0, "desk", 0, at("10:01:00"));
    expect(await save(id, 0, "phone", 0, at("10:01:01"))).toEqual({
      kind: "conflict",
      saved: { answers: number("desk"), version: 1, savedAt: at("10:01:00") },
    });
  });

  test("of two devices at the same moment, one is saved and the other told", async () => {
    const { begun, save } = await freshExam();
    const id = await begun(at("10:00:00"));
    const texts = ["a", "b", "c", "d", "e"];
    const kinds = await Promise.all(texts.map((text) => save(id, 0, text, 0, at("10:01:00"))));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      "conflict",
      "conflict",
      "conflict",
      "conflict",
      "saved",
    ]);
  });

  test("is taken within the grace after the end, and then refused with the time of the end", async () => {
    const { begun, save } = await freshExam();
    const id = await begun(at("10:00:00"));
    const end = at("11:30:00");
    expect(await save(id, 0, "on its way", 0, afterMs(end, graceMs))).toMatchObject({ kind: "saved" });
    expect(await save(id, 0, "too late", 1, afterMs(end, graceMs + 1))).toEqual({
      kind: "over",
      writing: { state: "over", since: end, by: "time" },
    });
  });

  test("for an item that is not in the attempt, or in the attempt of somebody else, is not found", async () => {
    const { db, begun, enrolmentId, itemId, itemIds } = await freshExam();
    const right = { attemptId: await begun(at("10:00:00")), enrolmentId, itemId: itemIds[0] };
    const save = (fields: object) =>
      saveAnswers(db, { ...right, answers: number("1"), baseVersion: 0, now: at("10:01:00"), ...fields });
    for (const wrong of [{ itemId }, { itemId: "none" }, { enrolmentId: itemId }, { attemptId: "none" }])
      expect(await save(wrong)).toEqual({ kind: "not_found" });
    expect(await save({})).toMatchObject({ kind: "saved" });
  });
});

test("where navigation goes one way only the open item takes answers, and moving on twice is moving on once", async () => {
  const { db, begun, save } = await freshExam({ navigation: "one_way" });
  const attemptId = await begun(at("10:00:00"));
  const now = at("10:01:00");
  expect(await save(attemptId, 1, "early", 0, now)).toEqual({ kind: "passed" });
  expect(await save(attemptId, 0, "1", 0, now)).toMatchObject({ kind: "saved" });
  for (const _ of ["click", "and again"])
    expect(await moveOn(db, { attemptId, from: 0, now })).toEqual({ kind: "moved", place: 1 });
  expect(await save(attemptId, 0, "back", 1, now)).toEqual({ kind: "passed" });
  expect(await save(attemptId, 1, "2", 0, now)).toMatchObject({ kind: "saved" });
  expect(await moveOn(db, { attemptId, from: 1, now })).toEqual({ kind: "moved", place: 2 });
  expect(await moveOn(db, { attemptId, from: 2, now })).toEqual({ kind: "moved", place: 2 });
});
