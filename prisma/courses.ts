import { z } from "zod";
import { type Component, type CourseInfo, courseInfoSchema, type Role } from "#lib/course.ts";
import { type Locale, type LocalisedText, localeSchema, localisedTextSchema } from "#lib/locale.ts";
import { type Policy, policySchema } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";
import { type OwnDeadlines, ownDeadlines } from "#prisma/extension/find-extension.ts";
import type { User } from "#prisma/users.ts";

export type Course = {
  id: string;
  slug: string;
  title: LocalisedText;
  /** IANA name, in which all times are shown. */
  timeZone: string;
  defaultLocale: Locale;
  info: CourseInfo;
  policy: Policy;
  demo: boolean;
};

/** A person in a course, as this request finds them. */
export type Viewer = {
  user: User;
  enrolment: { id: string; role: Role; group: string | null };
  course: Course;
};

/**
 * A person with their role in the course, both as they are now. Somebody in several courses is in the one
 * they were enrolled in last.
 *
 * @returns null for somebody unknown or in no course.
 */
export async function findViewer(db: Database, userId: string): Promise<Viewer | null> {
  if (!z.uuid().safeParse(userId).success) return null;
  // One statement and not one for each table, since every request begins with it.
  const [row] = await db.$queryRaw<(Omit<Viewer, "course"> & { course: CourseRow })[]>`
    SELECT
      json_build_object('id', person.id, 'email', person.email, 'name', person.name, 'sessionVersion', "sessionVersion",
        'demo', person.demo) AS user,
      json_build_object('id', enrolment.id, 'role', role, 'group', "group") AS enrolment,
      json_build_object('id', course.id, 'slug', slug, 'title', title, 'timeZone', "timeZone",
        'defaultLocale', "defaultLocale", 'info', info, 'demo', course.demo,
        'policies', json_build_array(json_build_object('policy', policy))) AS course
    FROM "Enrolment" AS enrolment
    JOIN "User" AS person ON person.id = enrolment."userId"
    JOIN "Course" AS course ON course.id = enrolment."courseId"
    JOIN "CoursePolicy" AS rules ON rules."courseId" = course.id
    WHERE enrolment."userId" = ${userId}::uuid
    ORDER BY enrolment."createdAt" DESC, enrolment.id DESC, rules.version DESC
    LIMIT 1`;
  return row === undefined ? null : { ...row, course: parseCourse(row.course) };
}

/** @returns null when there is no such course; see {@link findOnlyCourse} where nobody named one. */
export async function findCourse(db: Database, slug: string): Promise<Course | null> {
  const row = await db.course.findUnique({ where: { slug }, select: courseColumns });
  return row && parseCourse(row);
}

/** The course a command means that names none: the only one there is besides the demo, or the demo. */
export async function findOnlyCourse(db: Database): Promise<Course | null> {
  const rows = await db.course.findMany({ orderBy: { demo: "asc" }, select: courseColumns, take: 2 });
  const [first, second] = rows;
  if (!first || (second && first.demo === second.demo)) return null;
  return parseCourse(first);
}

export const courseColumns = {
  id: true,
  slug: true,
  title: true,
  timeZone: true,
  defaultLocale: true,
  info: true,
  demo: true,
  policies: { orderBy: { version: "desc" }, take: 1, select: { policy: true } },
} as const;

type CourseRow = {
  id: string;
  slug: string;
  title: unknown;
  timeZone: string;
  defaultLocale: string;
  info: unknown;
  demo: boolean;
  policies: { policy: unknown }[];
};

/** The JSON columns were written through these schemas; one that does not fit is a broken database. */
export function parseCourse({ policies, ...row }: CourseRow): Course {
  return {
    ...row,
    title: localisedTextSchema.parse(row.title),
    defaultLocale: localeSchema.parse(row.defaultLocale),
    info: courseInfoSchema.parse(row.info),
    policy: policySchema.parse(policies[0]?.policy),
  };
}

/** An exercise as an item of a course. */
export type FoundItem = {
  id: string;
  exerciseId: string;
  /** Decimal as text, so exact. */
  points: string;
  assessment: {
    id: string;
    title: LocalisedText;
    component: Component;
    opensAt: Date;
  } & OwnDeadlines;
};

type ItemRow = Pick<FoundItem, "id" | "exerciseId" | "points"> &
  Pick<FoundItem["assessment"], "component" | "opensAt" | "softDeadline" | "hardDeadline"> & {
    assessmentId: string;
    title: unknown;
    softTo: Date | null;
    hardTo: Date | null;
    reason: string | null;
  };

/**
 * The exercises among the items of a course, by the position of their assessments.
 *
 * @param exerciseId only those of this exercise, which may be set in more than one assessment.
 * @param enrolmentId whose deadlines are told; those of all when nobody is named.
 */
export async function listItems(
  db: Database,
  { courseId, exerciseId, enrolmentId }: { courseId: string; exerciseId?: string; enrolmentId?: string },
): Promise<FoundItem[]> {
  const rows = await db.$queryRaw<ItemRow[]>`
    SELECT item.id, "exerciseId", trim_scale(points)::text AS points, assessment.id AS "assessmentId", title,
      component::text, "opensAt", assessment."softDeadline", assessment."hardDeadline",
      extension."softDeadline" AS "softTo", extension."hardDeadline" AS "hardTo", reason
    FROM "Item" AS item JOIN "Assessment" AS assessment ON assessment.id = item."assessmentId"
    LEFT JOIN LATERAL (
      SELECT granted."softDeadline", granted."hardDeadline", reason FROM "Extension" AS granted
      WHERE granted."assessmentId" = assessment.id AND granted."enrolmentId" = ${enrolmentId ?? null}::uuid
      ORDER BY granted."createdAt" DESC, granted.id DESC LIMIT 1
    ) AS extension ON true
    WHERE "courseId" = ${courseId}::uuid AND "exerciseId" = coalesce(${exerciseId ?? null}, "exerciseId")
    ORDER BY assessment.position, item.position`;
  return rows.map(({ id, exerciseId, points, assessmentId, title, component, ...times }) => {
    const { opensAt, softTo, hardTo, reason } = times;
    const extension = reason === null ? null : { softDeadline: softTo, hardDeadline: hardTo, reason };
    return {
      id,
      exerciseId,
      points,
      assessment: {
        id: assessmentId,
        title: localisedTextSchema.parse(title),
        component,
        opensAt,
        ...ownDeadlines(times, extension),
      },
    };
  });
}

/** Whether an item stands in an assessment of this course. */
export async function isItemOfCourse(
  db: Database,
  { courseId, itemId }: { courseId: string; itemId: string },
): Promise<boolean> {
  return (await db.item.count({ where: { id: itemId, assessment: { courseId } } })) > 0;
}
