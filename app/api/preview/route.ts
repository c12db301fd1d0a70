import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { takeTurn } from "#app/server/api/take-turn.ts";
import { drawMarkdown } from "#app/server/markdown.ts";
import { askPreviewSchema } from "#lib/sitting/preview.ts";

/** Shows what somebody writes as it will be read: Markdown with its mathematics drawn. */
export const POST = apiRoute(async ({ request, viewer }) => {
  const refusedTurn = await takeTurn(viewer, "previews");
  if (refusedTurn) return refusedTurn;
  const parsed = await readJson(request, askPreviewSchema);
  if (isRefusal(parsed)) return parsed;
  return jsonResponse({ html: await drawMarkdown(parsed.body.markdown) });
});
