import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { findReadable } from "#app/server/api/find-readable.ts";
import { submissionResult } from "#app/server/api/submission-result.ts";
import { context } from "#app/server/context.ts";
import { listAppliedReports } from "#prisma/regrade/reports.ts";

/** A submission with as much of its grading as the person may see. */
export const GET = apiRoute<{ id: string }>(async ({ params, viewer, locale }) => {
  const submission = await findReadable(viewer, params.id);
  if (submission === null) return { refused: "not_found" };
  const regrades = await listAppliedReports(context().db, submission.id);
  return jsonResponse(submissionResult(submission, regrades, locale));
});
