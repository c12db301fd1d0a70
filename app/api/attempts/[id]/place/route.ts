import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { attemptState } from "#app/server/sitting/attempt-state.ts";
import { findOwnAttempt } from "#app/server/sitting/find-attempt.ts";
import { refuseOver } from "#app/server/sitting/refuse.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { moveOnSchema } from "#lib/sitting/api.ts";
import { moveOn } from "#prisma/sitting/answers.ts";

/** Leaves an item for good where navigation goes one way, and shows the next one. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  const parsed = await readJson(request, moveOnSchema);
  if (isRefusal(parsed)) return parsed;
  const found = await findOwnAttempt(viewer, params.id, now);
  if (found === null) return { refused: "not_found" };
  const { attempt } = found;
  const outcome = await moveOn(context().db, { attemptId: attempt.id, from: parsed.body.from, now });
  switch (outcome.kind) {
    case "moved":
      return jsonResponse(
        await attemptState({ ...found, attempt: { ...attempt, place: outcome.place } }, now),
      );
    case "over":
      return refuseOver(outcome.writing.since, { viewer, locale, now });
    case "not_found":
      return { refused: "not_found" };
  }
});
