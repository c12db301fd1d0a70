import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { ownAppeal } from "#app/server/appeals/own-appeal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { appealTextSchema } from "#lib/appeals/api.ts";
import { moment } from "#lib/format.ts";
import { askAppeal } from "#prisma/appeals/ask-appeal.ts";

/** A student asks to look again at an item. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  const { user, course, enrolment } = viewer;
  if (enrolment.role !== "student") return { refused: "forbidden" };
  const parsed = await readJson(request, appealTextSchema);
  if (isRefusal(parsed)) return parsed;
  const own = await ownAppeal(viewer, params.id, now);
  if (own === null) return { refused: "not_found" };
  if (own.appeal) return { refused: "appealed_before" };
  switch (own.window.state) {
    case "none":
    case "not_known":
      return { refused: "appeal_too_early" };
    case "over": {
      const until = moment(own.window.until, { locale, timeZone: course.timeZone, now });
      return { refused: "appeal_too_late", values: { until } };
    }
    case "open":
      break;
  }
  const asked = await askAppeal(context().db, {
    courseId: course.id,
    enrolmentId: enrolment.id,
    itemId: params.id,
    authorId: user.id,
    text: parsed.body.text,
    now,
  });
  switch (asked.kind) {
    case "asked":
      return jsonResponse({ id: asked.id }, { status: 201 });
    case "asked_before":
      return { refused: "appealed_before" };
    case "not_found":
      return { refused: "not_found" };
  }
});
