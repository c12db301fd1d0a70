import { fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { LateRule } from "#lib/policy.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { connect, type Database } from "#prisma/client.ts";
import { loadGradebook, loadStudentGradebook } from "#prisma/gradebook.ts";
import { freshDatabase } from "#tests/setup/database.ts";

const opens = Date.UTC(2024, 10, 1);
const hour = 3_600_000;
const soft = opens + 48 * hour;
const hard = opens + 120 * hour;

const lateRule = fc.constantFrom<LateRule>(
  { method: "multiply", by: "0.5" },
  { method: "multiply", by: "1" },
  { method: "cap", at: "0.6" },
  { method: "subtract_per_day", share: "0.15" },
  { method: "linear" },
);
/** Among them two that differ by 2⁻⁶², and one written in two ways. */
const score = fc.constantFrom<number[]>(
  [0, 1],
  [1, 3],
  [1, 2],
  [2, 4],
  [2, 3],
  [2_147_483_645, 2_147_483_646],
  [2_147_483_646, 2_147_483_647],
);
const sent = fc.record({
  student: fc.nat({ max: 1 }),
  item: fc.nat({ max: 1 }),
  // Around both deadlines, and often at the same moment.
  at: fc.oneof(
    fc.constantFrom(opens, soft - 1, soft, soft + 1, hard, hard + 1),
    fc.integer({ min: opens, max: hard }),
  ),
  score: fc.option(score, { freq: 6 }),
  /** By the place of the run. */
  regraded: fc.array(fc.option(score, { freq: 2 }), { minLength: 3, maxLength: 3 }),
});
const at = fc.constantFrom(soft, soft + hour, hard, hard + hour);
const extension = fc.record({
  student: fc.nat({ max: 1 }),
  to: fc.oneof(
    at.map((hardDeadline) => [null, hardDeadline] as const),
    fc.tuple(at, at).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    fc.constant([null, null] as const),
  ),
});
const override = fc.record({
  student: fc.nat({ max: 1 }),
  item: fc.nat({ max: 2 }),
  decision: fc.constantFrom(
    { kind: "points" as const, points: "1.25" },
    { kind: "points" as const, points: "0" },
    { kind: "excused" as const },
    { kind: "lift" as const },
  ),
});
const run = fc.record({
  item: fc.nat({ max: 1 }),
  mode: fc.constantFrom("replace" as const, "never_lower" as const, null),
});
const randomCourse = fc.record({
  late: lateRule,
  deadlines: fc.constantFrom([soft, hard], [soft, null], [null, hard], [null, null]),
  now: fc.constantFrom(soft, hard, hard + 1),
  submissions: fc.array(sent, { minLength: 12, maxLength: 30 }),
  extensions: fc.array(extension, { maxLength: 3 }),
  overrides: fc.array(override, { maxLength: 3 }),
  runs: fc.oneof(fc.constant([]), fc.array(run, { maxLength: 3 })),
});
type RandomCourse = typeof randomCourse extends fc.Arbitrary<infer T> ? T : never;

test("what is not loaded for the table of grades changes nobody's standing", async () => {
  const db = connect(await freshDatabase());
  try {
    await fc.assert(
      fc.asyncProperty(randomCourse, async (course) => {
        const now = new Date(course.now);
        const courseId = await create(db, course);
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
});

test("of many tries the table of grades loads the best in time, later ones that were better, and those that wait", async () => {
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
    const courseId = await create(db, {
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

async function create(db: Database, random: RandomCourse): Promise<string> {
  const { late, deadlines, submissions } = random;
  const [softDeadline, hardDeadline] = deadlines.map((at) => (at === null ? null : new Date(at)));
  const course = await db.course.create({
    data: {
      slug: crypto.randomUUID(),
      title: { ru: "Курс", en: "Course" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: { ...defaultPolicy, late } } },
      assessments: {
        create: {
          component: "homework",
          title: { ru: "Работа", en: "Work" },
          position: 1,
          opensAt: new Date(opens),
          softDeadline,
          hardDeadline,
          items: {
            create: ["a", "b", "c"].map((exerciseId, position) => ({ exerciseId, points: "3.33", position })),
          },
        },
      },
      enrolments: {
        create: ["Анна", "Борис", "Вера"].map((name) => ({
          role: "student" as const,
          user: { create: { name, email: `${crypto.randomUUID()}@x.ru` } },
        })),
      },
    },
    include: { enrolments: true, assessments: { include: { items: true } } },
  });
  const items = course.assessments[0]?.items ?? [];
  const rows = submissions.map(({ student, item, at, score }) => ({
    score,
    submission: {
      id: crypto.randomUUID(),
      userId: course.enrolments[student]?.userId ?? "",
      itemId: items[item]?.id,
      exerciseId: items[item]?.exerciseId,
      kind: "submit" as const,
      source: "",
      seed: 1,
      createdAt: new Date(at),
    },
  }));
  await db.submission.createMany({ data: rows.map(({ submission }) => submission) });
  await db.verdictRecord.createMany({
    data: rows.flatMap(({ score, submission }) =>
      score
        ? [
            {
              submissionId: submission.id,
              verdict: "partial" as const,
              scoreNumerator: score[0] ?? 0,
              scoreDenominator: score[1] ?? 1,
              report: {},
              exerciseVersion: "1",
              graderVersion: "1",
              timeMs: 1,
            },
          ]
        : [],
    ),
  });
  await decide(db, random, {
    assessmentId: course.assessments[0]?.id ?? "",
    itemIds: items.map(({ id }) => id),
    enrolmentIds: course.enrolments.map(({ id }) => id),
    submissionIds: rows.map(({ submission }) => submission.id),
  });
  return course.id;
}

type Ids = { assessmentId: string; itemIds: string[]; enrolmentIds: string[]; submissionIds: string[] };

/** One after the other, each a moment later than the one before. */
async function decide(db: Database, { extensions, overrides, runs, submissions }: RandomCourse, ids: Ids) {
  const moment = (index: number) => new Date(soft + index);
  await db.extension.createMany({
    data: extensions.map(({ student, to }, index) => {
      const [softDeadline, hardDeadline] = to.map((at) => (at === null ? null : new Date(at)));
      return {
        assessmentId: ids.assessmentId,
        enrolmentId: ids.enrolmentIds[student] ?? "",
        softDeadline,
        hardDeadline,
        reason: "болезнь",
        createdAt: moment(index),
      };
    }),
  });
  await db.override.createMany({
    data: overrides.map(({ student, item, decision }, index) => ({
      enrolmentId: ids.enrolmentIds[student] ?? "",
      itemId: ids.itemIds[item] ?? "",
      ...decision,
      reason: "так решено",
      createdAt: moment(index),
    })),
  });
  for (const [place, { item, mode }] of runs.entries()) {
    const graded = submissions.flatMap(({ regraded, score, ...sent }, index) => {
      const again = regraded[place];
      const isSo = sent.item === item && score !== null && again;
      return isSo ? [{ submissionId: ids.submissionIds[index] ?? "", again }] : [];
    });
    await db.regradeRun.create({
      data: {
        itemId: ids.itemIds[item] ?? "",
        exerciseVersion: "2",
        reason: "исправлен случай",
        createdAt: moment(place),
        mode,
        appliedAt: mode && moment(place),
        results: {
          create: graded.map(({ submissionId, again }) => ({
            submissionId,
            verdict: "partial" as const,
            scoreNumerator: again[0] ?? 0,
            scoreDenominator: again[1] ?? 1,
            report: {},
            graderVersion: "1",
            timeMs: 1,
            gradedAt: moment(place),
          })),
        },
      },
    });
  }
}
