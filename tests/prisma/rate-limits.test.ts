import { expect, test } from "vitest";
import { consume } from "#prisma/rate-limits.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

test("of calls made at once exactly the limit is allowed", async () => {
  const { db } = await freshCourse();
  const answers = await Promise.all(Array.from({ length: 20 }, () => consume(db, "submit:anna", 5)));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5);
  expect(answers.every(({ retryAfterSeconds }) => retryAfterSeconds >= 1 && retryAfterSeconds <= 60)).toBe(
    true,
  );
});

test("one key does not use up another's calls", async () => {
  const { db } = await freshCourse();
  await consume(db, "submit:anna", 1);
  expect(await consume(db, "submit:anna", 1)).toMatchObject({ allowed: false, remaining: 0 });
  expect(await consume(db, "submit:pyotr", 2)).toMatchObject({ allowed: true, remaining: 1 });
});

test("a new window begins when the minute is over, and windows long past are swept", async () => {
  const { db } = await freshCourse();
  await consume(db, "submit:anna", 1);
  await consume(db, "submit:pyotr", 1);
  await db.$executeRaw`UPDATE "RateLimit" SET "windowEndsAt" = now() - interval '11 minutes'`;
  expect(await consume(db, "submit:anna", 1)).toMatchObject({ allowed: true });
  expect(await db.rateLimit.count()).toBe(1);
});
