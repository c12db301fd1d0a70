import { expect, test } from "vitest";
import { dropComment, keepComment, listKeptComments } from "#prisma/review/kept-comments.ts";
import { gradedExam } from "#tests/prisma/review/graded-exam.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

const now = at("13:00:00");
const text = "Где транспонирование?";

test.for([
  [{ questionId: "mse-by-hand" }, { questionId: "three-points" }, { questionId: "log-loss" }],
  [{ exerciseId: "log-loss" }, { exerciseId: "sigmoid" }, { exerciseId: "mse-by-hand" }],
] as const)(
  "a comment kept for %o is there for that in its course alone, once, until it is dropped",
  async ([about, other, stranger]) => {
    const { db, courseId, lecturerId } = await gradedExam();
    const author = { courseId, authorId: lecturerId, now };
    const kept = await keepComment(db, { ...author, about, text });
    if (kept === null) throw new Error("it was not kept");
    expect(await keepComment(db, { ...author, about, text })).toEqual(kept);
    expect(await keepComment(db, { ...author, about: stranger, text })).toBeNull();
    expect(await listKeptComments(db, { courseId, about })).toEqual([kept]);
    expect(await listKeptComments(db, { courseId, about: other })).toEqual([]);
    expect(await listKeptComments(db, { courseId: crypto.randomUUID(), about })).toEqual([]);
    const drop = (of: string) => dropComment(db, { courseId: of, id: kept.id, userId: lecturerId });
    expect(await drop(crypto.randomUUID())).toBe(false);
    expect(await drop(courseId)).toBe(true);
    expect(await listKeptComments(db, { courseId, about })).toEqual([]);
  },
);

test("a kept comment is for a question or for an exercise, and never for both or none", async () => {
  const { db, courseId } = await gradedExam();
  const create = (about: object) =>
    db.reusableComment.create({ data: { courseId, text, createdAt: now, ...about } });
  await expect(create({ questionId: "mse-by-hand", exerciseId: "log-loss" })).rejects.toThrow("one_content");
  await expect(create({})).rejects.toThrow("one_content");
});
