import { pino } from "pino";
import { deliverAnnouncements } from "#bin/site/deliver/deliver-announcements.ts";
import { connect } from "#prisma/client.ts";
import { mailServer } from "#tests/bin/site/mail/stand-in.ts";

// A site that does nothing but send mail, for a test to kill: database, port of the mail server.
const [url = "", port] = process.argv.slice(2);
const server = mailServer(Number(port));
deliverAnnouncements({
  db: connect(url, { poolSize: 1 }),
  bot: null,
  mail: { server, secret: "whatever signs its addresses", answerMs: 60_000 },
  publicUrl: server.siteUrl,
  log: pino({ level: "silent" }),
});
