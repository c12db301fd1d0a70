import "server-only";
import type { Refusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { previewsPerMinute } from "#lib/sitting/preview.ts";
import type { Viewer } from "#prisma/courses.ts";
import { consume } from "#prisma/rate-limits.ts";

/** Counts a submission or a preview of a person; refuses it when there were too many within a minute. */
export async function takeTurn(viewer: Viewer, what: "submissions" | "previews"): Promise<Refusal | null> {
  const { db, settings } = context();
  const perMinute = what === "submissions" ? settings.SUBMISSIONS_PER_MINUTE : previewsPerMinute;
  const turn = await consume(db, `${what}:${viewer.user.id}`, perMinute);
  if (turn.allowed) return null;
  const seconds = turn.retryAfterSeconds;
  return { refused: "rate_limited", values: { seconds }, retryAfterSeconds: seconds };
}
