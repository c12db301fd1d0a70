import "server-only";
import type { Refusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import type { Viewer } from "#prisma/courses.ts";
import { consume } from "#prisma/rate-limits.ts";

/** Counts a submission of a person; refuses it when there were too many within a minute. */
export async function takeTurn(viewer: Viewer): Promise<Refusal | null> {
  const { db, settings } = context();
  const turn = await consume(db, `submissions:${viewer.user.id}`, settings.SUBMISSIONS_PER_MINUTE);
  if (turn.allowed) return null;
  const seconds = turn.retryAfterSeconds;
  return { refused: "rate_limited", values: { seconds }, retryAfterSeconds: seconds };
}
