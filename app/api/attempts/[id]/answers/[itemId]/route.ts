import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sendSaved } from "#app/server/sitting/attempt-state.ts";
import { refuseOver } from "#app/server/sitting/refuse.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { type AnswersSaved, saveAnswersSchema } from "#lib/sitting/api.ts";
import { saveAnswers } from "#prisma/sitting/answers.ts";

/** Saves the answers of one item over the version they began from; over a newer one it saves nothing. */
export const PUT = sittingRoute<{ id: string; itemId: string }>(async (call) => {
  const { request, params, viewer, locale, now } = call;
  const parsed = await readJson(request, saveAnswersSchema);
  if (isRefusal(parsed)) return parsed;
  const outcome = await saveAnswers(context().db, {
    attemptId: params.id,
    enrolmentId: viewer.enrolment.id,
    itemId: params.itemId,
    ...parsed.body,
    now,
  });
  switch (outcome.kind) {
    case "saved": {
      const { version, savedAt, endsAt } = outcome;
      const body: AnswersSaved = {
        now: now.toISOString(),
        version,
        savedAt: savedAt.toISOString(),
        endsAt: endsAt?.toISOString() ?? null,
      };
      return jsonResponse(body);
    }
    case "conflict":
      return { refused: "answers_conflict", extra: { saved: sendSaved(outcome.saved) } };
    case "over":
      return refuseOver(outcome.writing.since, { viewer, locale, now });
    case "passed":
      return { refused: "item_passed" };
    case "not_found":
      return { refused: "not_found" };
  }
});
