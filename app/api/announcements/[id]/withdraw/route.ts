import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { withdrawAnnouncement } from "#prisma/announcements/write-announcement.ts";

/** Takes an announcement back: from then on nobody sees it. */
export const POST = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "announce")) return { refused: "forbidden" };
  const withdrawn = await withdrawAnnouncement(context().db, {
    id: params.id,
    courseId: viewer.course.id,
    userId: viewer.user.id,
    now,
  });
  return withdrawn ? jsonResponse({ id: params.id }) : { refused: "not_found" };
});
