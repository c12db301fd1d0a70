import { context } from "#app/server/context.ts";
import { dataResponse } from "#app/server/person/data-response.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { findEnrolled } from "#prisma/person/find-enrolled.ts";

/** All that the course holds of one of its people, as far as that person may see it now. */
export const GET = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "export_people")) return { refused: "forbidden" };
  const courseId = viewer.course.id;
  const person = await findEnrolled(context().db, { courseId, enrolmentId: params.id });
  if (person === null) return { refused: "not_found" };
  return dataResponse({ userId: person.userId, courseId, now });
});
