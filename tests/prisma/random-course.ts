import { fc } from "@fast-check/vitest";
import { defaultPolicy, type LateRule } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";

export const opens = Date.UTC(2024, 10, 1);
const hour = 3_600_000;
export const soft = opens + 48 * hour;
export const hard = opens + 120 * hour;

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
const deadline = fc.constantFrom(soft, soft + hour, hard, hard + hour);
/** When a person decides something. */
const at = fc.integer({ min: opens, max: soft });
const extension = fc.record({
  at,
  student: fc.nat({ max: 1 }),
  to: fc.oneof(
    deadline.map((hardDeadline) => [null, hardDeadline] as const),
    fc.tuple(deadline, deadline).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    fc.constant([null, null] as const),
  ),
});
const override = fc.record({
  at,
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
  at,
  item: fc.nat({ max: 1 }),
  mode: fc.constantFrom("replace" as const, "never_lower" as const, null),
});
export const randomCourse = fc.record({
  late: lateRule,
  deadlines: fc.constantFrom([soft, hard], [soft, null], [null, hard], [null, null]),
  now: fc.constantFrom(soft, hard, hard + 1),
  submissions: fc.array(sent, { minLength: 12, maxLength: 30 }),
  extensions: fc.array(extension, { maxLength: 3 }),
  overrides: fc.array(override, { maxLength: 3 }),
  runs: fc.oneof(fc.constant([]), fc.array(run, { maxLength: 3 })),
});
export type RandomCourse = typeof randomCourse extends fc.Arbitrary<infer T> ? T : never;

/** A course with three students, of whom the last has done nothing, and a homework with three items. @returns its id */
export async function createRandomCourse(db: Database, random: RandomCourse): Promise<string> {
  const { late, deadlines, submissions } = random;
  const [softDeadline, hardDeadline] = deadlines.map((at) => (at === null ? null : new Date(at)));
  const course = await db.course.create({
    data: {
      slug: crypto.randomUUID(),
      title: { ru: "Курс", en: "Course" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: {
        create: [
          { version: 1, policy: { ...defaultPolicy, late: { method: "linear" } } },
          { version: 2, policy: { ...defaultPolicy, late } },
        ],
      },
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
              createdAt: new Date(submission.createdAt.getTime() + 1),
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

async function decide(db: Database, { extensions, overrides, runs, submissions }: RandomCourse, ids: Ids) {
  await db.extension.createMany({
    data: extensions.map(({ at, student, to }) => {
      const [softDeadline, hardDeadline] = to.map((at) => (at === null ? null : new Date(at)));
      return {
        assessmentId: ids.assessmentId,
        enrolmentId: ids.enrolmentIds[student] ?? "",
        softDeadline,
        hardDeadline,
        reason: "болезнь",
        createdAt: new Date(at),
      };
    }),
  });
  await db.override.createMany({
    data: overrides.map(({ at, student, item, decision }) => ({
      enrolmentId: ids.enrolmentIds[student] ?? "",
      itemId: ids.itemIds[item] ?? "",
      ...decision,
      reason: "так решено",
      createdAt: new Date(at),
    })),
  });
  for (const [place, { at, item, mode }] of runs.entries()) {
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
        createdAt: new Date(at),
        mode,
        appliedAt: mode && new Date(at),
        results: {
          create: graded.map(({ submissionId, again }) => ({
            submissionId,
            verdict: "partial" as const,
            scoreNumerator: again[0] ?? 0,
            scoreDenominator: again[1] ?? 1,
            report: {},
            graderVersion: "1",
            timeMs: 1,
            gradedAt: new Date(at),
          })),
        },
      },
    });
  }
}
