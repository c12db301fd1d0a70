import { z } from "zod";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import { factorSchema, mistakeKindSchema } from "#lib/mistake.ts";
import { caseKey } from "#lib/statistics/case-key.ts";
import type { GradedProgram } from "#lib/statistics/graded-program.ts";
import { caseVerdictSchema, verdictSchema } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";

export type CaseHead = { key: string; name: LocalisedText; hidden: boolean };
export type GroupHead = { id: string; name: LocalisedText; visible: boolean; cases: CaseHead[] };

/** All submissions of students for an item that is an exercise, as they were graded. */
export type Programs = {
  /** Oldest first. */
  programs: GradedProgram[];
  /** Groups and cases of the exercise as the newest of them met it; none without one. */
  groups: GroupHead[];
};

/** Of the reports only what is counted is read: they are long, and there may be thousands. */
export async function loadPrograms(
  db: Database,
  { courseId, itemId }: { courseId: string; itemId: string },
): Promise<Programs> {
  const rows = await db.$queryRaw`
    SELECT s."userId"::text AS "userId", v.verdict,
      (SELECT jsonb_agg(jsonb_build_object('id', g -> 'id', 'passed', g -> 'passed'))
        FROM jsonb_array_elements(v.report -> 'groups') g) AS groups,
      (SELECT jsonb_agg(jsonb_build_object(
          'group', c -> 'group', 'name', c -> 'name', 'verdict', c -> 'verdict', 'notRun', c -> 'notRun',
          'kind', coalesce(c -> 'mistakeKind', c -> 'mistake' -> 'kind'),
          'factor', coalesce(c -> 'factor', c -> 'mistake' -> 'factor')))
        FROM jsonb_array_elements(v.report -> 'cases') c) AS cases
    FROM "Submission" s
    JOIN "VerdictRecord" v ON v."submissionId" = s.id
    JOIN "Enrolment" e ON e."userId" = s."userId" AND e."courseId" = ${courseId}::uuid AND e.role = 'student'
    WHERE s."itemId" = ${itemId}::uuid AND s."exerciseId" IS NOT NULL AND s.kind = 'submit'
    ORDER BY s."createdAt", s.id`;
  const programs = rowsSchema.parse(rows).map(({ cases, ...program }) => ({
    ...program,
    cases: cases.map(({ group, name, ...one }) => ({ key: caseKey(group, name), ...one })),
  }));
  return { programs, groups: await loadGroups(db, { courseId, itemId }) };
}

const rowsSchema = z.array(
  z.object({
    userId: z.string(),
    verdict: verdictSchema,
    groups: z
      .array(z.object({ id: z.string(), passed: z.boolean() }))
      .nullable()
      .transform((groups) => groups ?? []),
    cases: z
      .array(
        z.object({
          group: z.string(),
          name: localisedTextSchema,
          verdict: caseVerdictSchema,
          notRun: z.boolean(),
          kind: mistakeKindSchema.nullable(),
          factor: factorSchema.nullable(),
        }),
      )
      .nullable()
      .transform((cases) => cases ?? []),
  }),
);

async function loadGroups(
  db: Database,
  { courseId, itemId }: { courseId: string; itemId: string },
): Promise<GroupHead[]> {
  const newest = await db.submission.findFirst({
    where: {
      itemId,
      kind: "submit",
      exerciseId: { not: null },
      verdict: { isNot: null },
      user: { enrolments: { some: { courseId, role: "student" } } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { verdict: { select: { report: true } } },
  });
  if (!newest?.verdict) return [];
  const { groups, cases } = headsSchema.parse(newest.verdict.report);
  return groups.map((group) => ({
    ...group,
    cases: cases
      .filter((one) => one.group === group.id)
      .map(({ name, hidden }) => ({ key: caseKey(group.id, name), name, hidden })),
  }));
}

const headsSchema = z.object({
  groups: z.array(z.object({ id: z.string(), name: localisedTextSchema, visible: z.boolean() })),
  cases: z.array(z.object({ group: z.string(), name: localisedTextSchema, hidden: z.boolean() })),
});
