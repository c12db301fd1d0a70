import type { Logger } from "pino";
import { type Bot, sendMessage } from "#app/server/telegram/send-message.ts";
import { telegramText } from "#app/server/telegram/telegram-text.ts";
import { announcedIn } from "#lib/announcements/announced-in.ts";
import { takeDelivery } from "#prisma/announcements/deliveries.ts";
import { settleDelivery } from "#prisma/announcements/settle-delivery.ts";
import type { Database } from "#prisma/client.ts";

type Options = { db: Database; bot: Bot; publicUrl: string | null; log: Logger };

/** Tries to send the next message to a chat that is due. @returns what does so; false when there is none. */
export function deliverToChat({ db, bot, publicUrl, log }: Options): () => Promise<boolean> {
  return async () => {
    const delivery = await takeDelivery(db, new Date());
    if (delivery === null) return false;
    const { locale, title, body } = announcedIn(delivery.defaultLocale, delivery);
    const url = publicUrl && new URL(`/${locale}/announcements`, publicUrl).href;
    const outcome = await sendMessage(bot, delivery.chat, telegramText({ title, body, url }));
    const { state, reason } = await settleDelivery(db, delivery, outcome, new Date());
    log.info({ delivery: delivery.id, tries: delivery.tries, state, reason }, "an announcement was sent");
    return true;
  };
}
