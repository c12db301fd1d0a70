import { createTranslator } from "next-intl";
import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { takeTurn } from "#app/server/api/take-turn.ts";
import { context } from "#app/server/context.ts";
import { sendMessage } from "#app/server/telegram/send-message.ts";
import { can } from "#lib/permissions.ts";
import { announcements as english } from "#lib/texts/en/announcements.ts";
import { announcements as russian } from "#lib/texts/ru/announcements.ts";
import { findTelegramChat } from "#prisma/announcements/deliveries.ts";

const texts = { ru: russian, en: english };

/** Sends a message to the chat of the course, to see whether it arrives. */
export const POST = apiRoute(async ({ viewer, locale }) => {
  if (!can(viewer.enrolment.role, "edit_course")) return { refused: "forbidden" };
  const refusedTurn = await takeTurn(viewer, "submissions");
  if (refusedTurn) return refusedTurn;
  const { db, settings } = context();
  const chat = await findTelegramChat(db, viewer.course.id);
  const token = settings.TELEGRAM_BOT_TOKEN;
  if (token === undefined || chat === null) return { refused: "telegram_not_set" };
  const say = createTranslator({ locale, messages: texts[locale] });
  const bot = { token, apiUrl: settings.TELEGRAM_API_URL };
  const outcome = await sendMessage(bot, chat, say("telegram.testMessage"));
  switch (outcome.kind) {
    case "sent":
      return jsonResponse({ chat });
    case "unknown":
      return { refused: "telegram_unknown" };
    case "later":
    case "away":
      return { refused: "telegram_away", values: { reason: outcome.reason } };
    case "refused":
      return { refused: "telegram_refused", values: { reason: outcome.reason } };
  }
});
