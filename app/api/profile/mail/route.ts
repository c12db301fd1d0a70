import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { type MailChoice, mailChoiceSchema } from "#lib/announcements/api.ts";
import { changeMailChoice } from "#prisma/announcements/mail-choice.ts";

/** Keeps whether announcements come to the caller by e-mail. */
export const PUT = apiRoute(async ({ request, viewer }) => {
  const parsed = await readJson(request, mailChoiceSchema);
  if (isRefusal(parsed)) return parsed;
  const { wanted } = parsed.body;
  await changeMailChoice(context().db, { userId: viewer.user.id, wanted });
  return jsonResponse({ wanted } satisfies MailChoice);
});
