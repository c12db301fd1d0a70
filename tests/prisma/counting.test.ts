import { fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { connect } from "#prisma/client.ts";
import { loadGradebook, loadStudentGradebook } from "#prisma/gradebook.ts";
import { createRandomCourse, hard, opens, randomCourse, soft } from "#tests/prisma/random-course.ts";
import { freshDatabase } from "#tests/setup/database.ts";

test("what is not loaded for the table of grades changes nobody's standing", async () => {
  const db = connect(await freshDatabase());
  try {
    await fc.assert(
      fc.asyncProperty(randomCourse, async (course) => {
        const now = new Date(course.now);
        const courseId = await createRandomCourse(db, course);
        const rows = await loadGradebook(db, { courseId, now });
        const each = rows.students.map(async ({ enrolmentId }) =>
          foldGradebook(await loadStudentGradebook(db, { enrolmentId, now })),
        );
        expect(foldGradebook(rows).map(told)).toEqual((await Promise.all(each)).flat().map(told));
      }),
      { numRuns: 60 },
    );
  } finally {
    await db.$disconnect();
  }
}, 180_000);

test("of many tries the table of grades loads each that was better than those before, and those that wait", async () => {
  const db = connect(await freshDatabase());
  try {
    const scores = [[1, 3], [2, 6], [1, 2], [1, 2], [0, 1], null, [1, 2], [2, 3], [2, 3], [1, 1]];
    const submissions = scores.map((score, index) => ({
      student: 0,
      item: 0,
      at: index < 5 ? opens + index : soft + index,
      score,
      regraded: [],
    }));
    const courseId = await createRandomCourse(db, {
      late: defaultPolicy.late,
      deadlines: [soft, hard],
      now: soft,
      submissions,
      extensions: [],
      overrides: [],
      runs: [],
    });
    const rows = await loadGradebook(db, { courseId, now: new Date(hard) });
    expect(rows.submissions.map(({ createdAt }) => createdAt.getTime())).toEqual([
      opens,
      opens + 2,
      soft + 5,
      soft + 7,
      soft + 9,
    ]);
  } finally {
    await db.$disconnect();
  }
});

/** A standing without what only the complete rows know: each attempt, and why the best one is the best. */
function told({ assessments, ...standing }: Standing) {
  const items = assessments.map(({ items, ...rest }) => ({
    ...rest,
    items: items.map(({ attempts: _, best, ...item }) => ({ ...item, best: best?.attempt })),
  }));
  // Fractions as text: two equal ones may be different objects.
  return JSON.parse(
    JSON.stringify({ ...standing, items }, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
  );
}
