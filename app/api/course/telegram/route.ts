import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { type TelegramChat, telegramChatSchema } from "#lib/announcements/api.ts";
import { can } from "#lib/permissions.ts";
import { changeTelegramChat } from "#prisma/announcements/deliveries.ts";

/** Names the chat that announcements go to. */
export const PUT = apiRoute(async ({ request, viewer }) => {
  if (!can(viewer.enrolment.role, "edit_course")) return { refused: "forbidden" };
  const parsed = await readJson(request, telegramChatSchema);
  if (isRefusal(parsed)) return parsed;
  const { chat } = parsed.body;
  await changeTelegramChat(context().db, { courseId: viewer.course.id, userId: viewer.user.id, chat });
  return jsonResponse({ chat } satisfies TelegramChat);
});
