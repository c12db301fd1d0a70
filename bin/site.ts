import { createServer } from "node:http";
import next from "next";
import { pino } from "pino";
import { mailServerOf } from "#app/server/mail/mail-server.ts";
import { answerMetrics } from "#bin/site/answer-metrics.ts";
import { closePolitely } from "#bin/site/close-politely.ts";
import { deliverAnnouncements } from "#bin/site/deliver/deliver-announcements.ts";
import { logConsole } from "#bin/site/log-console.ts";
import { openMetrics } from "#bin/site/metrics.ts";
import { openResponses } from "#bin/site/open-responses.ts";
import { onParentGone } from "#bin/start/parent.ts";
import { readSettings } from "#bin/start/settings.ts";
import { logOptions } from "#lib/log/log-options.ts";
import { connect } from "#prisma/client.ts";

// The site: Next behind a server of our own, so that it can end with the process that started it, end politely, and
// tell how it goes.
const settings = readSettings();
const {
  HOST: hostname,
  PORT: port,
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: secret,
  METRICS_TOKEN: token,
} = settings;
if (databaseUrl === undefined || secret === undefined) {
  console.error("The site needs DATABASE_URL and AUTH_SECRET.");
  process.exit(2);
}
const dev = settings.NODE_ENV === "development";
const log = pino({ ...logOptions, level: settings.LOG_LEVEL, base: { process: "site", pid: process.pid } });
if (!dev) logConsole(log);
// An idle connection is kept longer than a reverse proxy keeps it, so that the proxy never writes into one just closed.
const server = createServer({ keepAliveTimeout: 75_000 });
const open = openResponses(server);
const db = connect(databaseUrl, { poolSize: 1 });
const metrics = openMetrics(db, open, log);
const app = next({ dev, dir: ".", hostname, port, httpServer: server });
const handle = app.getRequestHandler();
await app.prepare();
// What a client says of itself is not believed: without a proxy of ours in front, Next fills these from the socket.
const forwarded = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
];
server.on("request", (request, response) => {
  if (!settings.TRUST_PROXY) for (const name of forwarded) delete request.headers[name];
  const isMetrics = token !== undefined && request.url === "/metrics";
  if (!isMetrics) metrics.observe(request, response);
  const answer = isMetrics ? answerMetrics({ metrics, token }, request, response) : handle(request, response);
  answer.catch((error: unknown) => {
    log.error({ error }, "an answer broke off");
    response.destroy();
  });
});
server.once("error", (error) => {
  log.fatal({ error }, `The site could not listen on ${hostname}:${port}`);
  process.exit(1);
});
server.listen(port, hostname, () => {
  log.info({ hostname, port }, "site is ready");
  process.send?.("ready");
});

const botToken = settings.TELEGRAM_BOT_TOKEN;
const bot = botToken === undefined ? null : { token: botToken, apiUrl: settings.TELEGRAM_API_URL };
const mailServer = mailServerOf(settings);
// A server that looks for spam takes its time; who gives up on its answer never knows whether the mail arrived.
const mail = mailServer && { server: mailServer, secret, answerMs: 60_000 };
const stopDelivering = deliverAnnouncements({ db, bot, mail, publicUrl: settings.PUBLIC_URL ?? null, log });

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await Promise.all([closePolitely(server, open), stopDelivering()]);
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 1500))]);
  log.info("site has ended");
  process.exit(0);
};
process.on("SIGTERM", stop).on("SIGINT", stop);
onParentGone(stop);
