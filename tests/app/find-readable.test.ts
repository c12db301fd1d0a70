import { afterEach, expect, test, vi } from "vitest";
import { findReadable } from "#app/server/api/find-readable.ts";
import type { Role } from "#lib/course.ts";
import { findViewer } from "#prisma/courses.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";

vi.mock("server-only", () => ({})); // a mark for the bundler of the site, which throws everywhere else

afterEach(async () => {
  await globalThis.gradusContext?.db.$disconnect();
  globalThis.gradusContext = undefined;
  vi.unstubAllEnvs();
});

/** A course as the site's own functions find it, and a way to put people into it. */
async function openCourse() {
  const course = await freshCourse();
  vi.stubEnv("DATABASE_URL", course.url);
  vi.stubEnv("AUTH_SECRET", "0123456789abcdef0123456789abcdef");
  const enrol = async (role: Role, courseId = course.courseId) => {
    const { userId } = await course.db.enrolment.create({
      data: {
        role,
        course: { connect: { id: courseId } },
        user: { create: { email: `${crypto.randomUUID()}@x.ru`, name: role } },
      },
    });
    const viewer = await findViewer(course.db, userId);
    if (viewer === null) throw new Error("nobody was enrolled");
    return viewer;
  };
  return { ...course, enrol };
}

/** A second homework with the same exercise. */
async function setAgain({ db, courseId }: FreshCourse): Promise<string> {
  const { items } = await db.assessment.create({
    data: {
      courseId,
      component: "homework",
      title: { ru: "Домашнее задание 2", en: "Homework 2" },
      position: 2,
      opensAt: now,
      items: { create: { exerciseId: "log-loss", points: "5", position: 1 } },
    },
    include: { items: true },
  });
  return items[0].id;
}

test("staff read what was sent for either of two assessments that set the same exercise", async () => {
  const course = await openCourse();
  const second = await setAgain(course);
  const sent = [
    await course.submit({ source: "1" }),
    await course.submit({ source: "2", itemId: second }),
  ].map(({ id }) => id);
  const assistant = await course.enrol("assistant");
  const read = await Promise.all(sent.map((id) => findReadable(assistant, id)));
  expect(read.map((found) => found?.id)).toEqual(sent);
});

test("nobody reads what was sent in another course, and no student what another sent", async () => {
  const course = await openCourse();
  const { id } = await course.submit();
  const elsewhere = await course.db.course.create({
    data: {
      slug: "elsewhere",
      title: { ru: "Другой", en: "Another" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: {
        create: { version: 1, policy: (await course.db.coursePolicy.findFirstOrThrow()).policy ?? {} },
      },
    },
  });
  expect(await findReadable(await course.enrol("lecturer", elsewhere.id), id)).toBeNull();
  expect(await findReadable(await course.enrol("student"), id)).toBeNull();
});

test("a trial by one of the staff is read by nobody else", async () => {
  const course = await openCourse();
  const author = await course.enrol("lecturer");
  const { id } = await course.submit({ userId: author.user.id, itemId: null });
  expect((await findReadable(author, id))?.id).toBe(id);
  expect(await findReadable(await course.enrol("assistant"), id)).toBeNull();
});
