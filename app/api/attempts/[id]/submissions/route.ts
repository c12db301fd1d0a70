import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { readKey } from "#app/server/api/read-key.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { refuseWindow } from "#app/server/api/refuse-now.ts";
import { takeTurn } from "#app/server/api/take-turn.ts";
import { context } from "#app/server/context.ts";
import { findOwnAttempt } from "#app/server/sitting/find-attempt.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { submissionWindow } from "#lib/deadline.ts";
import { submitAnswersSchema } from "#lib/sitting/api.ts";
import { submitAnswers } from "#prisma/sitting/hand-in.ts";

/** Sends the answers of one question of homework to be graded, as often as one likes while it is open. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  const refusedTurn = await takeTurn(viewer, "submissions");
  if (refusedTurn) return refusedTurn;
  const parsed = await readJson(request, submitAnswersSchema);
  if (isRefusal(parsed)) return parsed;
  const key = readKey(request);
  if (isRefusal(key)) return key;
  const found = await findOwnAttempt(viewer, params.id, now);
  if (found === null || found.assessment.timed !== null) return { refused: "not_found" };
  const { attempt, assessment } = found;
  const window = submissionWindow(now, assessment, viewer.course.policy.late);
  const refused = attempt.rehearsal ? null : refuseWindow(window, { viewer, locale, now });
  if (refused) return refused;
  const { db, queue } = context();
  const outcome = await submitAnswers(db, await queue(), {
    attemptId: attempt.id,
    ...parsed.body,
    key: key.idempotencyKey,
    now,
  });
  switch (outcome.kind) {
    case "submitted":
      return jsonResponse({ id: outcome.id }, { status: 202 });
    case "key_reused":
      return { refused: "key_reused" };
    case "not_found":
      return { refused: "not_found" };
  }
});
