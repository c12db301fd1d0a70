import type { Logger } from "pino";
import type { MailServer } from "#app/server/mail/mail-server.ts";
import type { Bot } from "#app/server/telegram/send-message.ts";
import { deliverMail } from "#bin/site/deliver/deliver-mail.ts";
import { deliverToChat } from "#bin/site/deliver/deliver-to-chat.ts";
import { keepGoing } from "#bin/site/deliver/keep-going.ts";
import type { Database } from "#prisma/client.ts";

type Options = {
  db: Database;
  /** Null where there is none. */
  bot: Bot | null;
  mail: { server: MailServer; secret: string; answerMs: number } | null;
  /** By which people reach the site. */
  publicUrl: string | null;
  log: Logger;
};

/**
 * Sends what is announced to the chats of the courses and by e-mail, each at its own pace. Any number of sites may do so
 * at once.
 *
 * @returns what ends it after the messages in hand, or after five seconds.
 */
export function deliverAnnouncements({ db, bot, mail, publicUrl, log }: Options): () => Promise<void> {
  const ways = [
    bot && keepGoing(deliverToChat({ db, bot, publicUrl, log }), log),
    mail && keepGoing(deliverMail({ db, ...mail, log }), log),
  ];
  return async () => {
    await Promise.all(ways.map((stop) => stop?.()));
  };
}
