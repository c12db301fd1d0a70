import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { decideRounding } from "#prisma/ledger/decide-rounding.ts";
import { overrideItem } from "#prisma/ledger/override-item.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

async function openCourse() {
  const course = await freshCourse();
  const { db, courseId, enrolmentId, itemId } = course;
  const author = await db.user.create({ data: { email: "a@x.ru", name: "Анвар" } });
  const base = { courseId, enrolmentId, itemId, reason: "решение", authorId: author.id, now };
  return {
    ...course,
    author,
    decide: (decision: Parameters<typeof overrideItem>[1]["decision"], fields = {}) =>
      overrideItem(db, { ...base, decision, seenId: null, ...fields }),
    async state() {
      const [standing] = foldGradebook(await loadGradebook(db, { courseId, now }));
      const item = standing?.assessments[0]?.items[0];
      return [item?.state, item?.points?.toString() ?? null];
    },
  };
}

test("what a person decides holds until it is decided anew or taken back, and every decision stays", async () => {
  const { db, decide, state } = await openCourse();
  const first = await decide({ kind: "points", points: "7,25" });
  expect(await state()).toEqual(["scored", "7.25"]);
  const seenId = first.kind === "stored" ? first.id : "";
  const second = await decide({ kind: "excused" }, { seenId });
  expect(await state()).toEqual(["excused", null]);
  await decide(null, { seenId: second.kind === "stored" ? second.id : "" });
  expect(await state()).toEqual(["missing", null]);
  expect(await db.override.count()).toBe(3);
});

test("of two people who decide at once from the same page one is told, and nothing is overwritten unseen", async () => {
  const { db, decide, author } = await openCourse();
  const outcomes = await Promise.all(
    ["1", "2", "3"].map((points) => decide({ kind: "points" as const, points })),
  );
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["stored", "unseen", "unseen"]);
  expect(outcomes.find(({ kind }) => kind === "unseen")).toEqual({ kind: "unseen", by: author.name });
  expect(await db.override.count()).toBe(1);
});

test("nobody gets more points than the item has, and nobody of another course any", async () => {
  const { db, decide, enrolmentId, author } = await openCourse();
  expect(await decide({ kind: "points", points: "10.01" })).toMatchObject({ kind: "too_many_points" });
  expect(await decide({ kind: "points", points: "10" })).toMatchObject({ kind: "stored" });
  const courseId = crypto.randomUUID();
  expect(await decide({ kind: "excused" }, { courseId })).toEqual({ kind: "not_found" });
  expect(await decide({ kind: "excused" }, { itemId: "none" })).toEqual({ kind: "not_found" });
  const rounding = { enrolmentId, up: true, reason: "решение", authorId: author.id, now };
  expect(await decideRounding(db, { ...rounding, courseId })).toBe(false);
  expect(await db.roundingDecision.count()).toBe(0);
});
