import type { Logger } from "pino";
import { type Bot, sendMessage } from "#app/server/telegram/send-message.ts";
import { telegramText } from "#app/server/telegram/telegram-text.ts";
import { announcedIn } from "#lib/announcements/announced-in.ts";
import { settleDelivery, takeDelivery } from "#prisma/announcements/deliveries.ts";
import type { Database } from "#prisma/client.ts";

/** So often it is asked whether something is due. */
const restMs = 2_000;

type Options = {
  db: Database;
  bot: Bot;
  /** By which people reach the site. */
  publicUrl: string | null;
  log: Logger;
};

/**
 * Sends to the chats of the courses what is announced. Any number of sites may do so at once.
 *
 * @returns what ends it after the message in hand.
 */
export function deliverAnnouncements(options: Options): () => Promise<void> {
  let stopping = false;
  let wake: () => void = () => {};
  const running = (async () => {
    while (!stopping) {
      const sent = await deliverNext(options).catch((error: unknown) => {
        options.log.error({ error }, "an announcement could not be delivered");
        return false;
      });
      if (sent || stopping) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return async () => {
    stopping = true;
    wake();
    await running;
  };
}

/** Tries to send the next message that is due. @returns false when there is none. */
async function deliverNext({ db, bot, publicUrl, log }: Options): Promise<boolean> {
  const delivery = await takeDelivery(db, new Date());
  if (delivery === null) return false;
  const { locale, title, body } = announcedIn(delivery.defaultLocale, delivery);
  const url = publicUrl && new URL(`/${locale}/announcements`, publicUrl).href;
  const outcome = await sendMessage(bot, delivery.chat, telegramText({ title, body, url }));
  const { state, reason } = await settleDelivery(db, delivery, outcome, new Date());
  log.info({ delivery: delivery.id, tries: delivery.tries, state, reason }, "an announcement was sent");
  return true;
}
