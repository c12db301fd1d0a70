import { expect, test } from "vitest";
import { findDraft, saveDraft } from "#prisma/drafts.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

async function desk() {
  const { db, userId } = await freshCourse();
  const exerciseId = "log-loss";
  const save = (source: string, baseVersion: number) =>
    saveDraft(db, { userId, exerciseId, source, baseVersion, now });
  return { save, find: () => findDraft(db, { userId, exerciseId }) };
}

test("a draft is kept, version by version", async () => {
  const { save, find } = await desk();
  expect(await find()).toBeNull();
  expect(await save("one", 0)).toEqual({ saved: true, draft: { source: "one", version: 1, updatedAt: now } });
  expect(await save("two", 1)).toMatchObject({ saved: true, draft: { version: 2 } });
  expect(await find()).toEqual({ source: "two", version: 2, updatedAt: now });
});

test("a save over a version that another device has left behind is refused with what stands", async () => {
  const { save, find } = await desk();
  await save("one", 0);
  await save("from the phone", 1);
  expect(await save("from the laptop", 1)).toMatchObject({
    saved: false,
    draft: { source: "from the phone", version: 2 },
  });
  expect(await find()).toMatchObject({ source: "from the phone" });
});

test("of ten devices that save over the same version one wins, and the others learn what it wrote", async () => {
  const { save, find } = await desk();
  const answers = await Promise.all(Array.from({ length: 10 }, (_, device) => save(`device ${device}`, 0)));
  const stored = await find();
  expect(answers.filter(({ saved }) => saved)).toHaveLength(1);
  expect(answers.every(({ draft }) => draft.source === stored?.source)).toBe(true);
});

test("a save that is sent again, since its answer was lost, is saved", async () => {
  const { save } = await desk();
  await save("one", 0);
  expect(await save("one", 0)).toMatchObject({ saved: true, draft: { version: 1 } });
});
