import { z } from "zod";
import { type AuditFilter, auditActSchema, auditSubjectSchema } from "#lib/audit/audit-filter.ts";
import type { Database } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";

const fieldsSchema = z.record(z.string(), z.unknown()).nullable();

const entrySchema = z.object({
  id: z.string(),
  at: z.date(),
  /** Null for the command line, for the system itself, and for somebody who is gone. */
  actor: z.string().nullable(),
  act: auditActSchema,
  subject: auditSubjectSchema,
  subjectId: z.string(),
  /** Whom it concerns, where it concerns one person. */
  person: z.string().nullable(),
  before: fieldsSchema,
  after: fieldsSchema,
});

/** One change by the staff: the row before and after it, as far as there was one. */
export type AuditRow = z.infer<typeof entrySchema>;

/** So many entries are on a page. */
export const auditPageSize = 50;

/** Entries of the audit log of a course, the newest first. */
export async function listAudit(
  db: Database,
  { courseId, filter, timeZone, limit, offset }: Asked,
): Promise<AuditRow[]> {
  const { actor, subject, day } = filter;
  const conditions = [
    Prisma.sql`a."courseId" = ${courseId}::uuid`,
    ...(z.uuid().safeParse(actor).success ? [Prisma.sql`a."actorId" = ${actor}::uuid`] : []),
    ...(subject === "" ? [] : [Prisma.sql`a.subject = ${subject}`]),
    ...(day === "" ? [] : [Prisma.sql`(a."createdAt" AT TIME ZONE ${timeZone})::date = ${day}::text::date`]),
  ];
  const rows = await db.$queryRaw`
    SELECT a.id::text, a."createdAt" AS at, u.name AS actor, a.act, a.subject, a."subjectId", a.before, a.after,
      person.name AS person
    FROM "AuditEntry" AS a
    LEFT JOIN "User" AS u ON u.id = a."actorId"
    LEFT JOIN LATERAL (
      SELECT p.name FROM "User" AS p WHERE p.id = coalesce(
        (SELECT e."userId" FROM "Enrolment" AS e
          WHERE e.id = (coalesce(a.after, a.before) ->> 'enrolmentId')::uuid),
        (SELECT s."userId" FROM "Submission" AS s
          WHERE s.id = (coalesce(a.after, a.before) ->> 'submissionId')::uuid),
        CASE WHEN a.subject = 'Enrolment' THEN (coalesce(a.after, a.before) ->> 'userId')::uuid END,
        CASE WHEN a.subject = 'User' THEN a."subjectId"::uuid END
      )
    ) AS person ON true
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY a."createdAt" DESC, a.id DESC
    LIMIT ${limit} OFFSET ${offset}`;
  return z.array(entrySchema).parse(rows);
}

type Asked = {
  courseId: string;
  filter: AuditFilter;
  /** In which a day of the filter is meant. */
  timeZone: string;
  limit: number;
  offset: number;
};

/** Who has ever changed anything in a course, by name. */
export async function listActors(db: Database, courseId: string): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT u.id::text, u.name FROM "User" AS u
    WHERE EXISTS (SELECT FROM "AuditEntry" AS a WHERE a."courseId" = ${courseId}::uuid AND a."actorId" = u.id)
    ORDER BY u.name`;
}
