import type { Logger } from "pino";
import { announcementLetter } from "#app/server/mail/announcement-letter.ts";
import type { MailServer } from "#app/server/mail/mail-server.ts";
import { openPost } from "#app/server/mail/post.ts";
import { unsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";
import { planMails, takeMail } from "#prisma/announcements/mail-deliveries.ts";
import { settleDelivery } from "#prisma/announcements/settle-delivery.ts";
import type { Database } from "#prisma/client.ts";

type Options = {
  db: Database;
  server: MailServer;
  /** Of the site; signs the addresses at which mail is turned off. */
  secret: string;
  /** How long the server may take for an answer. */
  answerMs: number;
  log: Logger;
};

/**
 * Tries to send the next mail that is due, one at a time over one connection, which is kept as long as there is more: a
 * course of three hundred is no flood for a mail server.
 *
 * @returns what does so; false when there is none.
 */
export function deliverMail({ db, server, secret, answerMs, log }: Options): () => Promise<boolean> {
  const post = openPost(server, answerMs);
  return async () => {
    const mail = await takeMail(db, new Date());
    if (mail === null) {
      if ((await planMails(db, new Date())) > 0) return true;
      post.close();
      return false;
    }
    const { id, userId, name, email, tries } = mail;
    const { siteUrl } = server;
    const letter = await announcementLetter({
      ...mail,
      siteUrl,
      unsubscribeToken: unsubscribeToken(userId, secret),
    });
    const outcome = await post.send(letter, { name, address: email }, id);
    const { state, reason } = await settleDelivery(db, mail, outcome, new Date());
    log.info({ delivery: id, tries, state, reason }, "an announcement was sent by e-mail");
    return true;
  };
}
