import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import type { SentClaim } from "#lib/review/api.ts";
import { claimAppeal, releaseAppeal } from "#prisma/appeals/claim-appeal.ts";

/** Takes an appeal to answer it, or renews that; tells who has it when somebody else was quicker. */
export const PUT = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  const { user, course, enrolment } = viewer;
  if (!can(enrolment.role, "answer_appeals")) return { refused: "forbidden" };
  const claiming = { courseId: course.id, appealId: params.id, userId: user.id, now };
  const claim = await claimAppeal(context().db, claiming);
  if (claim === null) return { refused: "not_found" };
  return jsonResponse({ ...claim, expiresAt: claim.expiresAt.toISOString() } satisfies SentClaim);
});

/** Gives it back. */
export const DELETE = sittingRoute<{ id: string }>(async ({ params, viewer }) => {
  if (!can(viewer.enrolment.role, "answer_appeals")) return { refused: "forbidden" };
  await releaseAppeal(context().db, { appealId: params.id, userId: viewer.user.id });
  return new Response(null, { status: 204 });
});
