import "server-only";
import { context } from "#app/server/context.ts";
import type { SubmissionEvent } from "#lib/api.ts";
import { findSubmission, queuePlace } from "#prisma/submissions.ts";

/** Where a submission stands now, as an event of its stream; null when there is no such submission. */
export async function readState(id: string): Promise<SubmissionEvent | null> {
  const { db } = context();
  const submission = await findSubmission(db, id);
  if (submission === null) return null;
  if (submission.report !== null) return { type: "graded", report: submission.report };
  if (submission.status === "running") return { type: "running", done: 0, total: null };
  return { type: "queued", place: await queuePlace(db, id), fault: submission.fault };
}
