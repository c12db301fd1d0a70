import "server-only";
import { context } from "#app/server/context.ts";
import { suggestedDeadlines } from "#lib/extension/late-request.ts";
import { localTime } from "#lib/zoned-time.ts";
import type { Viewer } from "#prisma/courses.ts";
import { listOpenRequests } from "#prisma/extension/late-requests.ts";

/** The requests for more time of a course that wait, each with what it would be granted with. */
export async function waitingRequests({ course }: Viewer, now: Date) {
  const requests = await listOpenRequests(context().db, course.id);
  const local = (at: Date | null) => (at === null ? null : localTime(at, course.timeZone));
  return requests.map((request) => {
    const suggested = suggestedDeadlines(now, request.deadlines, request.askedUntil);
    return {
      ...request,
      suggested: {
        softDeadline: local(suggested.softDeadline),
        hardDeadline: local(suggested.hardDeadline),
      },
    };
  });
}
