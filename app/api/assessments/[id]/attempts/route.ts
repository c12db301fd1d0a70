import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { attemptState } from "#app/server/sitting/attempt-state.ts";
import { findOwnAttempt } from "#app/server/sitting/find-attempt.ts";
import { refuseBeginning } from "#app/server/sitting/refuse.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { sitter, sittingState } from "#app/server/sitting/sitting-state.ts";
import { beginAttempt } from "#prisma/sitting/attempts.ts";

type Params = { id: string };

/** The rules of an assessment, the person's attempts at it, and whether one may be begun. */
export const GET = sittingRoute<Params>(async ({ params, viewer, now }) => {
  const state = await sittingState(viewer, params.id, now);
  return state ? jsonResponse(state) : { refused: "not_found" };
});

/** Begins an attempt, or continues the one that runs, and shows its questions. */
export const POST = sittingRoute<Params>(async ({ params, viewer, locale, now }) => {
  const begun = await beginAttempt(context().db, sitter(viewer, params.id, now));
  switch (begun.kind) {
    case "not_found":
      return { refused: "not_found" };
    case "refused":
      return refuseBeginning(begun.beginning, { viewer, locale, now });
    case "begun": {
      const found = await findOwnAttempt(viewer, begun.attemptId, now);
      if (found === null) return { refused: "not_found" };
      return jsonResponse(await attemptState(found, now), { status: begun.isNew ? 201 : 200 });
    }
  }
});
