import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import type { SentReviewClaim } from "#lib/review/api.ts";
import { claimReview, releaseClaim } from "#prisma/review/claims.ts";

/** Takes answers to grade them by hand, or renews that; tells who has them when somebody else was quicker. */
export const PUT = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  const { user, course, enrolment } = viewer;
  if (!can(enrolment.role, "grade_by_hand")) return { refused: "forbidden" };
  const claim = await claimReview(context().db, {
    courseId: course.id,
    submissionId: params.id,
    userId: user.id,
    now,
  });
  if (claim === null) return { refused: "not_found" };
  return jsonResponse({ ...claim, expiresAt: claim.expiresAt.toISOString() } satisfies SentReviewClaim);
});

/** Gives them back. */
export const DELETE = sittingRoute<{ id: string }>(async ({ params, viewer }) => {
  if (!can(viewer.enrolment.role, "grade_by_hand")) return { refused: "forbidden" };
  await releaseClaim(context().db, { submissionId: params.id, userId: viewer.user.id });
  return new Response(null, { status: 204 });
});
