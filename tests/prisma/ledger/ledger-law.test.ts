import { fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import { connect } from "#prisma/client.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";
import { createRandomCourse, randomCourse } from "#tests/prisma/random-course.ts";
import { freshDatabase } from "#tests/setup/database.ts";

test("the last entry of a ledger has the points of the gradebook, and without an entry there are none", async () => {
  const db = connect(await freshDatabase());
  let entries = 0;
  try {
    await fc.assert(
      fc.asyncProperty(randomCourse, async (course) => {
        const now = new Date(course.now);
        const courseId = await createRandomCourse(db, course);
        const enrolments = await db.enrolment.findMany({ where: { courseId } });
        for (const { id: enrolmentId } of enrolments) {
          const [standing] = foldGradebook(await loadStudentGradebook(db, { enrolmentId, now }));
          for (const { item, points, state } of standing?.assessments.flatMap(({ items }) => items) ?? []) {
            const rows = await loadLedger(db, { courseId, enrolmentId, itemId: item.id, now });
            const told = rows && ledger(rows);
            const last = told?.at(-1);
            expect(last?.value?.toFraction() ?? null).toBe(points?.toFraction() ?? null);
            if (last) expect(last.state).toBe(state);
            else expect(state).toBe("missing");
            entries += told?.length ?? 0;
          }
        }
      }),
      { numRuns: 25 },
    );
  } finally {
    await db.$disconnect();
  }
  expect(entries).toBeGreaterThan(200);
}, 180_000);
