import { expect, test } from "vitest";
import { plainMachines } from "#bin/two-graders/machines.ts";
import { shareWork } from "#bin/two-graders/share-work.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

test("two graders that have nothing in common but the database share the work, and one that is killed loses none of it", async () => {
  const { url, db, userId } = await freshCourse();
  const { machines } = plainMachines(url);
  const { gradedBy, killedAt, wrong } = await shareWork({
    databaseUrl: url,
    db,
    userId,
    machines,
    count: 90,
  });
  expect(wrong).toEqual([]);
  expect(killedAt).toBeLessThan(90);
  expect(Math.min(...gradedBy)).toBeGreaterThan(0);
  expect(await db.verdictRecord.count()).toBe(90);
}, 180_000);
