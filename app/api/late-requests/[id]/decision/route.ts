import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sendLateRequest } from "#app/server/extension/late-request-state.ts";
import { refuseMove } from "#app/server/extension/refuse.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { decideRequestSchema } from "#lib/extension/late-request.ts";
import { moveDeadlines } from "#lib/extension/move-deadlines.ts";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { decideRequest, findRequestedDeadlines } from "#prisma/extension/late-requests.ts";

/** Grants a request for more time with new deadlines, or declines it; who comes second is told who was first. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  const { enrolment, course, user } = viewer;
  if (!can(enrolment.role, "extend_deadlines")) return { refused: "forbidden" };
  const parsed = await readJson(request, decideRequestSchema);
  if (isRefusal(parsed)) return parsed;
  const { db } = context();
  const which = { courseId: course.id, requestId: params.id };
  const deadlines = await findRequestedDeadlines(db, which);
  if (deadlines === null) return { refused: "not_found" };
  const { body } = parsed;
  const moved =
    body.kind === "granted"
      ? moveDeadlines(
          deadlines,
          { kind: "until", softDeadline: body.softDeadline, hardDeadline: body.hardDeadline },
          course.timeZone,
        )
      : null;
  if (moved !== null && moved.kind !== "moved") return refuseMove(moved);
  const decided = await decideRequest(db, {
    ...which,
    to: moved?.to ?? null,
    reply: body.reply,
    authorId: user.id,
    now,
  });
  switch (decided.kind) {
    case "decided":
      return jsonResponse(sendLateRequest(decided.request));
    case "decided_before": {
      const { decision } = decided.request;
      const place = { locale, timeZone: course.timeZone, now };
      const time = decision ? moment(decision.at, place) : "";
      return {
        refused: "decided_before",
        values: { name: decision?.by ?? "?", time, kind: decision?.kind ?? "declined" },
      };
    }
    case "not_found":
      return { refused: "not_found" };
  }
});
