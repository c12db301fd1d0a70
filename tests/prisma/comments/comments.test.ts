import { expect, test } from "vitest";
import { countComments, listComments, withdrawComment, writeComment } from "#prisma/comments/comments.ts";
import { findSent } from "#prisma/review/find-sent.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

async function commentedProgram() {
  const course = await freshCourse();
  const { db, courseId } = course;
  const { id: submissionId } = await course.submit();
  const enrol = async (name: string) => {
    const { user } = await db.enrolment.create({
      data: {
        role: "assistant",
        course: { connect: { id: courseId } },
        user: { create: { email: `${crypto.randomUUID()}@x.ru`, name } },
      },
      include: { user: { select: { id: true, name: true } } },
    });
    return user;
  };
  const [anvar, yazan] = [await enrol("Анвар"), await enrol("Язан")];
  const write = (author: typeof anvar, line: number | null, text: string) =>
    writeComment(db, { submissionId, line, text, author, now });
  const withdraw = (author: typeof anvar, id: string) =>
    withdrawComment(db, { courseId, submissionId, id, authorId: author.id, now });
  const told = async () =>
    (await listComments(db, submissionId)).map(({ line, text, by }) => ({ line, text, by }));
  return { ...course, submissionId, anvar, yazan, write, withdraw, told };
}

test("comments on the whole come first, then line by line, each with who wrote it", async () => {
  const { anvar, yazan, write, told } = await commentedProgram();
  await write(anvar, 12, "far");
  await write(yazan, 2, "near");
  await write(anvar, null, "all");
  expect(await told()).toEqual([
    { line: null, text: "all", by: "Анвар" },
    { line: 2, text: "near", by: "Язан" },
    { line: 12, text: "far", by: "Анвар" },
  ]);
});

test("a comment is taken back by who wrote it alone, and then nobody reads or counts it", async () => {
  const { db, submissionId, anvar, yazan, write, withdraw, told } = await commentedProgram();
  const { id } = await write(anvar, 1, "wrong");
  await write(anvar, 1, "right");
  expect(await withdraw(yazan, id)).toBe(false);
  expect(await told()).toHaveLength(2);
  expect(await withdraw(anvar, id)).toBe(true);
  expect(await withdraw(anvar, id)).toBe(false);
  expect((await told()).map(({ text }) => text)).toEqual(["right"]);
  expect(await countComments(db, [submissionId])).toEqual(new Map([[submissionId, 1]]));
});

test("the audit log tells who wrote a comment and who took it back", async () => {
  const { db, courseId, anvar, write, withdraw } = await commentedProgram();
  const { id } = await write(anvar, 1, "wrong");
  await withdraw(anvar, id);
  const entries = await db.auditEntry.findMany({
    where: { subject: "LineComment", subjectId: id },
    orderBy: { createdAt: "asc" },
    select: { act: true, actorId: true, courseId: true },
  });
  expect(entries).toEqual(["insert", "update"].map((act) => ({ act, actorId: anvar.id, courseId })));
});

test("the attempts of a student at an item are what they submitted for it, oldest first, without runs", async () => {
  const { db, courseId, itemId, userId, submissionId, submit } = await commentedProgram();
  await submit({ kind: "run", source: "run" });
  const later = await submit({ source: "later", now: new Date(now.getTime() + 60_000) });
  const sent = await findSent(db, { courseId, itemId, userId });
  expect(sent?.attempts.map(({ id }) => id)).toEqual([submissionId, later.id]);
  expect(await findSent(db, { courseId: crypto.randomUUID(), itemId, userId })).toBeNull();
});
