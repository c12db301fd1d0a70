import { z } from "zod";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import { factorSchema, mistakeKindSchema } from "#lib/mistake.ts";
import { caseKey } from "#lib/statistics/case-key.ts";
import type { GradedProgram } from "#lib/statistics/graded-program.ts";
import { caseVerdictSchema, verdictSchema } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";

export type CaseHead = { key: string; name: LocalisedText; hidden: boolean };
export type GroupHead = { id: string; name: LocalisedText; cases: CaseHead[] };

/** All submissions of students for an item that is an exercise, as they were graded. */
export type Programs = {
  /** Oldest first. */
  programs: GradedProgram[];
  /** Groups and cases of the exercise as the newest of them met it; none without one. */
  groups: GroupHead[];
};

type Which = { courseId: string; itemId: string };

/**
 * What was graded again counts as the last applied regrade found it. Of the reports only what is counted is read:
 * they are long, and there may be thousands.
 */
export async function loadPrograms(db: Database, which: Which): Promise<Programs> {
  const rows = await db.$queryRaw`
    WITH judged AS (${judged(which)})
    SELECT "userId", verdict,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g -> 'id', 'passed', g -> 'passed')), '[]')
        FROM jsonb_array_elements(report -> 'groups') g) AS groups,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'group', c -> 'group', 'name', c -> 'name', 'verdict', c -> 'verdict', 'notRun', c -> 'notRun',
          'kind', coalesce(c -> 'mistakeKind', c -> 'mistake' -> 'kind'),
          'factor', coalesce(c -> 'factor', c -> 'mistake' -> 'factor'))), '[]')
        FROM jsonb_array_elements(report -> 'cases') c) AS cases
    FROM judged ORDER BY "createdAt", id`;
  const programs = programsSchema.parse(rows).map(({ cases, ...program }) => ({
    ...program,
    cases: cases.map(({ group, name, ...one }) => ({ key: caseKey(group, name), ...one })),
  }));
  return { programs, groups: await loadGroups(db, which) };
}

const programsSchema = z.array(
  z.object({
    userId: z.string(),
    verdict: verdictSchema,
    groups: z.array(z.object({ id: z.string(), passed: z.boolean() })),
    cases: z.array(
      z.object({
        group: z.string(),
        name: localisedTextSchema,
        verdict: caseVerdictSchema,
        notRun: z.boolean(),
        kind: mistakeKindSchema.nullable(),
        factor: factorSchema.nullable(),
      }),
    ),
  }),
);

async function loadGroups(db: Database, which: Which): Promise<GroupHead[]> {
  const rows = await db.$queryRaw`
    WITH judged AS (${judged(which)})
    SELECT report -> 'groups' AS groups, report -> 'cases' AS cases
    FROM judged ORDER BY "createdAt" DESC, id DESC LIMIT 1`;
  return headsSchema.parse(rows).flatMap(({ groups, cases }) =>
    groups.map((group) => ({
      ...group,
      cases: cases
        .filter((one) => one.group === group.id)
        .map(({ name, hidden }) => ({ key: caseKey(group.id, name), name, hidden })),
    })),
  );
}

const headsSchema = z.array(
  z.object({
    groups: z.array(z.object({ id: z.string(), name: localisedTextSchema })),
    cases: z.array(z.object({ group: z.string(), name: localisedTextSchema, hidden: z.boolean() })),
  }),
);

function judged({ courseId, itemId }: Which): Prisma.Sql {
  return Prisma.sql`
    SELECT s.id, s."createdAt", s."userId"::text AS "userId",
      coalesce(again.verdict, v.verdict) AS verdict, coalesce(again.report, v.report) AS report
    FROM "Submission" s
    JOIN "VerdictRecord" v ON v."submissionId" = s.id
    JOIN "Enrolment" e ON e."userId" = s."userId" AND e."courseId" = ${courseId}::uuid AND e.role = 'student'
    LEFT JOIN LATERAL (
      SELECT result.verdict, result.report
      FROM "RegradeResult" result JOIN "RegradeRun" run ON run.id = result."runId"
      WHERE result."submissionId" = s.id AND run."appliedAt" IS NOT NULL AND result.report IS NOT NULL
      ORDER BY run."appliedAt" DESC, run.id DESC LIMIT 1
    ) again ON true
    WHERE s."itemId" = ${itemId}::uuid AND s."exerciseId" IS NOT NULL AND s.kind = 'submit'`;
}
