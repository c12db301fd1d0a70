import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { deliverAnnouncements } from "#bin/site/deliver/deliver-announcements.ts";
import { changeTelegramChat } from "#prisma/announcements/deliveries.ts";
import { editAnnouncement, writeAnnouncement } from "#prisma/announcements/write-announcement.ts";
import { connect } from "#prisma/client.ts";
import { type Answer, json, openBotApi } from "#tests/bin/site/bot-api.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

const token = "123456:secret-token";

const broken = json(502, { ok: false, description: "Bad Gateway" });
const tooMany = json(429, { ok: false, description: "Too Many Requests", parameters: { retry_after: 1 } });
const refused = json(400, { ok: false, description: "Bad Request: chat not found" });
const cut: Answer = (response) => response.socket?.destroy();
const silent: Answer = () => {};

/** A Bot API for the time of a test. */
async function botApi(...answers: Answer[]) {
  const api = await openBotApi(answers);
  onTestFinished(api.close);
  return api;
}

/** An address at which nobody listens. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A course whose announcements go to a chat by the given number of sites. */
async function telegramCourse(apiUrl: string, sites = 1) {
  const { db, url, courseId, userId } = await freshCourse();
  await changeTelegramChat(db, { courseId, userId, chat: "-100500" });
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(line) });
  const bot = { token, apiUrl };
  for (let site = 0; site < sites; site++) {
    const own = connect(url, { poolSize: 1 });
    const stop = deliverAnnouncements({
      db: own,
      bot,
      mail: null,
      publicUrl: "https://gradus.example.org",
      log,
    });
    onTestFinished(async () => {
      await stop();
      await own.$disconnect();
    });
  }
  const announce = (title: string, inMs = 0) =>
    writeAnnouncement(db, {
      courseId,
      authorId: userId,
      title: { ru: title, en: "" },
      body: { ru: "Формула $x^2$", en: "" },
      publishedAt: new Date(Date.now() + inMs),
      telegram: true,
      mail: false,
      now: new Date(),
    });
  const states = async () =>
    (await db.delivery.findMany({ orderBy: { id: "asc" } })).map(({ state, reason }) => ({ state, reason }));
  const settled = (expected: object[]) =>
    expect.poll(states, { timeout: 30_000, interval: 100 }).toEqual(expected);
  return { db, courseId, userId, announce, settled, logged };
}
const sent = { state: "sent", reason: null };

test("an announcement goes to the chat of the course once, however many sites there are", async () => {
  const { apiUrl, calls } = await botApi();
  const { announce, settled, logged } = await telegramCourse(apiUrl, 3);
  for (const title of ["Первое", "Второе", "Третье"]) await announce(title);
  await settled([sent, sent, sent]);
  expect(calls.map(({ body }) => /<b>(.*?)<\/b>/.exec(body.text)?.[1]).sort()).toEqual([
    "Второе",
    "Первое",
    "Третье",
  ]);
  expect(calls[0]).toMatchObject({
    path: `/bot${token}/sendMessage`,
    body: { chat_id: "-100500", parse_mode: "HTML" },
  });
  expect(calls[0]?.body.text).toMatch(
    /<code>x\^2<\/code>\n\nhttps:\/\/gradus\.example\.org\/ru\/announcements$/,
  );
  expect(logged.join()).not.toContain("secret-token");
});

test("what Telegram did not take for a while is tried again, and not before the time it named", async () => {
  const { apiUrl, calls } = await botApi(tooMany);
  const { announce, settled } = await telegramCourse(apiUrl);
  await announce("Ещё раз");
  await settled([{ state: "waiting", reason: "Too Many Requests" }]);
  await settled([sent]);
  expect(calls).toHaveLength(2);
  expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
}, 60_000);

test("a server in trouble is tried again, a refusal is told to the staff", async () => {
  const { apiUrl, calls } = await botApi(broken, refused);
  const { announce, settled } = await telegramCourse(apiUrl);
  await announce("Кому?");
  await settled([{ state: "waiting", reason: "Bad Gateway" }]);
  await settled([{ state: "failed", reason: "Bad Request: chat not found" }]);
  expect(calls).toHaveLength(2);
}, 60_000);

test.for([
  { name: "the connection is cut", answer: cut },
  { name: "no answer comes", answer: silent },
])("what may have arrived is not sent again: $name", { timeout: 60_000 }, async ({ answer }) => {
  const { apiUrl, calls } = await botApi(answer);
  const { announce, settled } = await telegramCourse(apiUrl);
  await announce("Один раз");
  await settled([{ state: "uncertain", reason: "no answer" }]);
  await announce("Другое");
  await settled([{ state: "uncertain", reason: "no answer" }, sent]);
  expect(calls).toHaveLength(2);
});

test("a Telegram that cannot be reached keeps the announcement waiting", async () => {
  const { announce, settled, logged } = await telegramCourse(await closedAddress());
  await announce("Потом");
  await settled([{ state: "waiting", reason: "no connection" }]);
  expect(logged.join()).not.toContain("secret-token");
});

test("a token that is wrong keeps the announcement waiting for the right one", async () => {
  const { apiUrl } = await botApi(json(401, { ok: false, description: "Unauthorized" }));
  const { announce, settled } = await telegramCourse(apiUrl);
  await announce("Потом");
  await settled([{ state: "waiting", reason: "Unauthorized" }]);
  await settled([sent]);
});

test("a planned announcement goes at its time, as it is then, to the chat of then", async () => {
  const { apiUrl, calls } = await botApi();
  const { db, courseId, userId, announce, settled } = await telegramCourse(apiUrl);
  const id = await announce("Набросок", 3_600_000);
  const now = new Date();
  await changeTelegramChat(db, { courseId, userId, chat: "@other_chat" });
  await editAnnouncement(db, {
    id,
    courseId,
    editorId: userId,
    title: { ru: "Готовое", en: "" },
    body: { ru: "Текст", en: "" },
    publishedAt: now,
    now,
  });
  await settled([sent]);
  expect(calls.map(({ body }) => body)).toMatchObject([{ chat_id: "@other_chat" }]);
  expect(calls[0]?.body.text).toContain("<b>Готовое</b>");
});
