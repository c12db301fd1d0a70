import { expect, test } from "vitest";
import { defaultPolicy, type Policy } from "#lib/policy.ts";
import { addPolicy, listPolicies } from "#prisma/policy/policies.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const floored: Policy = { ...defaultPolicy, rounding: { method: "floor" } };
const even: Policy = { ...defaultPolicy, rounding: { method: "half_even" } };

test("other rules are a version of their own, and the ones before stay to be read", async () => {
  const { db, courseId, userId } = await freshCourse();
  expect(await addPolicy(db, { courseId, policy: floored, seen: 1, authorId: userId, now })).toBe(2);
  const versions = await listPolicies(db, courseId);
  expect(versions.map(({ version, policy, author }) => ({ version, policy, author }))).toEqual([
    { version: 2, policy: floored, author: "Анна Ли" },
    { version: 1, policy: defaultPolicy, author: null },
  ]);
});

test("of several that change the same rules at once one does, and the others are told", async () => {
  const { db, courseId, userId } = await freshCourse();
  const wanted = [floored, even, floored, even];
  const outcomes = await Promise.all(
    wanted.map((policy) => addPolicy(db, { courseId, policy, seen: 1, authorId: userId, now })),
  );
  expect(outcomes.toSorted()).toEqual([2, null, null, null]);
  const [newest] = await listPolicies(db, courseId);
  expect(newest?.policy).toEqual(wanted[outcomes.indexOf(2)]);
});

test("a course has no rules of another", async () => {
  const { db, courseId } = await freshCourse();
  await db.course.create({
    data: {
      ...{ slug: "other", title: {}, timeZone: "UTC", defaultLocale: "en", info: {} },
      policies: { create: { version: 2, policy: floored } },
    },
  });
  expect(await listPolicies(db, courseId)).toMatchObject([{ version: 1, policy: defaultPolicy }]);
});
