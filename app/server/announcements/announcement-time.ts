import "server-only";
import type { Refusal } from "#app/server/api/refusal.ts";
import { zonedTime } from "#lib/zoned-time.ts";
import type { Viewer } from "#prisma/courses.ts";

/**
 * When an announcement is published that somebody wants at `publishAt` by the clocks of the course, or at once.
 *
 * @returns a refusal for a time that is over.
 */
export function announcementTime(viewer: Viewer, publishAt: string | null, now: Date): Date | Refusal {
  if (publishAt === null) return now;
  const at = zonedTime(publishAt, viewer.course.timeZone);
  return at < now ? { refused: "time_is_over" } : at;
}
