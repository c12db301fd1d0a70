import type { CourseFile } from "#lib/course-file.ts";
import { endOfMinute, zonedTime } from "#lib/zoned-time.ts";
import type { Transaction } from "#prisma/client.ts";

export type CreatedCourse = { created: true; id: string } | { created: false; reason: "slug_taken" };

/**
 * Creates a course with its policy, assessments and items, without people. `gradus course create` prints
 * the slug, and that a roster with at least one lecturer comes next; for `slug_taken` it says that a course
 * of this slug is there already and nothing was changed. Whether the exercises exist, the caller checks.
 */
export async function createCourse(
  db: Transaction,
  file: CourseFile,
  { now, demo }: { now: Date; demo: boolean },
): Promise<CreatedCourse> {
  const { slug, title, timeZone, defaultLocale, info, policy } = file;
  if (await db.course.findUnique({ where: { slug }, select: { id: true } }))
    return { created: false, reason: "slug_taken" };
  const time = (local: string | undefined) => (local === undefined ? null : zonedTime(local, timeZone));
  const deadline = (local: string | undefined) =>
    local === undefined ? null : endOfMinute(zonedTime(local, timeZone));
  const { id } = await db.course.create({
    data: {
      slug,
      title,
      timeZone,
      defaultLocale,
      info,
      demo,
      createdAt: now,
      policies: { create: { version: 1, policy, createdAt: now } },
      assessments: {
        create: file.assessments.map((assessment, index) => ({
          component: assessment.component,
          title: assessment.title,
          position: index + 1,
          opensAt: zonedTime(assessment.opensAt, timeZone),
          softDeadline: deadline(assessment.softDeadline),
          hardDeadline: deadline(assessment.hardDeadline),
          startsAt: time(assessment.startsAt),
          room: assessment.room ?? null,
          closesAt: time(assessment.closesAt),
          durationMinutes: assessment.durationMinutes ?? null,
          shuffle: assessment.shuffle,
          navigation: assessment.navigation,
          attemptsAllowed: assessment.attemptsAllowed,
          feedback: assessment.feedback,
          items: { create: assessment.items.map((item, place) => ({ ...item, position: place + 1 })) },
        })),
      },
    },
    select: { id: true },
  });
  return { created: true, id };
}
