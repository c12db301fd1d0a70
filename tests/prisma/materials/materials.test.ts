import { expect, test } from "vitest";
import {
  addMaterial,
  editMaterial,
  listMaterials,
  moveMaterial,
  removeMaterial,
} from "#prisma/materials/materials.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

/** A course without materials and an assistant who adds some. */
async function materialCourse() {
  const { db, courseId } = await freshCourse();
  const { userId } = await db.enrolment.create({
    data: {
      role: "assistant",
      course: { connect: { id: courseId } },
      user: { create: { email: "a@x.ru", name: "Анвар" } },
    },
  });
  const editing = { courseId, userId };
  const material = (title: string, kind: "lecture" | "book" = "lecture") => ({
    kind,
    title: { ru: title, en: "" },
    note: { ru: "", en: "" },
    url: null,
  });
  const titles = async () => (await listMaterials(db, courseId)).map(({ title }) => title.ru);
  return { db, courseId, userId, editing, material, titles };
}

test("materials stand in the order they were added in, also when they are added at once", async () => {
  const { db, courseId, editing, material, titles } = await materialCourse();
  for (const title of ["one", "two"]) await addMaterial(db, editing, material(title));
  expect(await titles()).toEqual(["one", "two"]);
  await Promise.all(["x", "y", "z"].map((title) => addMaterial(db, editing, material(title))));
  const positions = await db.material.findMany({ where: { courseId }, select: { position: true } });
  expect(positions.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4, 5]);
});

test("a material changes places with its neighbour of the same kind, and stays at an end", async () => {
  const { db, editing, material, titles } = await materialCourse();
  const first = await addMaterial(db, editing, material("first"));
  await addMaterial(db, editing, material("book", "book"));
  const last = await addMaterial(db, editing, material("last"));
  const move = (id: string, to: "earlier" | "later") => moveMaterial(db, editing, { id, to });
  expect(await move(first, "earlier")).toEqual({ place: 1, of: 2 });
  expect(await move(last, "later")).toEqual({ place: 2, of: 2 });
  expect(await titles()).toEqual(["first", "book", "last"]);
  expect(await move(last, "earlier")).toEqual({ place: 1, of: 2 });
  expect(await titles()).toEqual(["last", "book", "first"]);
});

test("each change of a material is in the audit log with who made it", async () => {
  const { db, userId, editing, material, titles } = await materialCourse();
  const id = await addMaterial(db, editing, material("draft"));
  expect(await editMaterial(db, editing, { ...material("done"), id })).toBe(true);
  expect(await titles()).toEqual(["done"]);
  expect(await removeMaterial(db, editing, id)).toBe(true);
  expect(await titles()).toEqual([]);
  const log = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { createdAt: "asc" } });
  expect(log.map(({ act, actorId }) => ({ act, actorId }))).toEqual([
    { act: "insert", actorId: userId },
    { act: "update", actorId: userId },
    { act: "delete", actorId: userId },
  ]);
});

test("nobody changes the materials of another course", async () => {
  const { db, userId, editing, material, titles } = await materialCourse();
  const id = await addMaterial(db, editing, material("ours"));
  const other = await db.course.create({
    data: { slug: "other", title: {}, timeZone: "UTC", defaultLocale: "en", info: {} },
  });
  const elsewhere = { courseId: other.id, userId };
  expect(await editMaterial(db, elsewhere, { ...material("theirs"), id })).toBe(false);
  expect(await moveMaterial(db, elsewhere, { id, to: "later" })).toBeNull();
  expect(await removeMaterial(db, elsewhere, id)).toBe(false);
  expect(await titles()).toEqual(["ours"]);
});
