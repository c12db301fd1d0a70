import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import type { Inspection } from "#lib/inspection/inspection.ts";
import { can } from "#lib/permissions.ts";
import { askForInspection, findInspection } from "#prisma/inspection/inspections.ts";

type Params = { id: string };

/** Has a submission graded once more, to show its hidden cases to the caller alone. */
export const POST = apiRoute<Params>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "see_hidden_cases")) return { refused: "forbidden" };
  const { db, queue } = context();
  const asked = { courseId: viewer.course.id, submissionId: params.id, userId: viewer.user.id, now };
  const waiting: Inspection = { kind: "waiting" };
  return (await askForInspection(db, await queue(), asked))
    ? jsonResponse(waiting, { status: 202 })
    : { refused: "not_found" };
});

/** What became of that. */
export const GET = apiRoute<Params>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "see_hidden_cases")) return { refused: "forbidden" };
  const inspection = await findInspection(context().db, {
    courseId: viewer.course.id,
    submissionId: params.id,
    userId: viewer.user.id,
    now,
  });
  return inspection ? jsonResponse(inspection) : { refused: "not_found" };
});
