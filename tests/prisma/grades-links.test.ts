import { expect, test } from "vitest";
import {
  createGradesLink,
  findCourseByLink,
  listGradesLinks,
  revokeGradesLink,
} from "#prisma/grades-links.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

test("an address opens its own course until it is revoked, and its token is kept nowhere", async () => {
  const { db, courseId, userId: authorId } = await freshCourse();
  const { id, token } = await createGradesLink(db, { courseId, authorId, name: "office", now });
  expect(await findCourseByLink(db, token, now)).toMatchObject({ id: courseId });
  expect(await findCourseByLink(db, `${token}x`, now)).toBeNull();
  expect(await listGradesLinks(db, courseId)).toMatchObject([{ id, name: "office", lastUsedAt: now }]);
  expect(JSON.stringify(await db.gradesLink.findMany())).not.toContain(token);
  const elsewhere = "01a20c52-d7b4-7397-b59e-9ad327728988";
  expect(await revokeGradesLink(db, { courseId: elsewhere, linkId: id, userId: null, now })).toBe(false);
  expect(await revokeGradesLink(db, { courseId, linkId: id, userId: null, now })).toBe(true);
  expect(await findCourseByLink(db, token, now)).toBeNull();
  expect(await listGradesLinks(db, courseId)).toEqual([]);
});
