import type { Page } from "playwright-core";
import { afterAll, expect, inject, test, vi } from "vitest";
import { freePort } from "#bin/start/ports.ts";
import { type Theme, themeCookie } from "#components/shell/theme.ts";
import { connect } from "#prisma/client.ts";
import { type Answer, json, openBotApi } from "#tests/bin/site/bot-api.ts";
import { type Fate, openMailServer, readMail } from "#tests/bin/site/mail/stand-in.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { signIn } from "#tests/e2e/visit.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { makeLateHomework } from "#tests/setup/late-homework.ts";
import { makeDataDir, startProduct } from "#tests/setup/product.ts";

const token = "123456:secret-token";
const password = "open sesame";

const fates: Fate[] = [];
const post = await openMailServer({ fates, password });
const answers: Answer[] = [];
const telegram = await openBotApi(answers);
const dataDir = await makeDataDir();
const port = String(await freePort());
// A second site on the database of the first, which has neither a mail server nor a bot.
const { databaseUrl } = inject("site");
const product = await startProduct({
  DATA_DIR: dataDir.path,
  DATABASE_URL: databaseUrl,
  DEMO: "true",
  PORT: port,
  PUBLIC_URL: `http://localhost:${port}`,
  SMTP_URL: `smtp://gradus:${encodeURIComponent(password)}@127.0.0.1:${post.port}`,
  MAIL_FROM: "Градус <gradus@example.org>",
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_URL: telegram.apiUrl,
  SIGN_INS_PER_MINUTE: "100000",
  LOG_LEVEL: "info",
});
const db = connect(databaseUrl, { poolSize: 2 });
const browser = await launchBrowser();
afterAll(async () => {
  await browser.close();
  await db.$disconnect();
  await product.stop();
  await dataDir.remove();
  telegram.close();
  await post.close();
});

const until = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 200 });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** A page of somebody, by the name of their demo account, or of nobody. */
async function arrive(login: string | null, path: string, theme: Theme = "system"): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.address, locale: "ru" });
  await context.addCookies([{ name: themeCookie, value: theme, url: product.address }]);
  if (login !== null) await signIn(context, `${login}@demo.gradus`);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** A course of a lecturer and a student, with mailboxes as real people have them. */
async function mailedCourse() {
  const course = await makeLateHomework(db, product.address);
  const lecturer = await course.enrol("lecturer", "Михаил Гущин");
  const anna = await course.enrol("student", "Анна Ли");
  const lecturersPage = await arrive(lecturer.login, "/en/announcements");
  const annasPage = await arrive(anna.login, "/en/profile");
  // Signed in by one click they are, but accounts of the demo get no mail.
  await db.user.updateMany({ where: { email: { in: [lecturer.email, anna.email] } }, data: { demo: false } });
  const announce = async (title: string) => {
    const text = { ru: "", en: title };
    const announced = { title: text, body: text, publishAt: null };
    expect((await lecturer.call("POST", "/api/announcements", announced)).status).toBe(201);
  };
  const mailsTo = ({ email }: { email: string }) =>
    post.arrived.filter(({ to }) => to === email).map(({ raw }) => readMail(raw));
  const wanted = async () =>
    (await db.user.findUniqueOrThrow({ where: { email: anna.email } })).mailAnnouncements;
  return { ...course, lecturer, anna, lecturersPage, annasPage, announce, mailsTo, wanted };
}

test("the lecturer tries e-mail, announces, and sees who has not got it and why", async () => {
  const { lecturer, anna, lecturersPage: page, mailsTo } = await mailedCourse();
  await page.reload();
  const mail = part(page, "Announcements by e-mail");
  await mail.getByText("They go to 2 people of the course.").waitFor();
  await mail.getByRole("button", { name: "Send a test e-mail to me" }).click();
  await page.getByText(`The test e-mail went to ${lecturer.email}`).waitFor();
  const [tested] = mailsTo(lecturer);
  expect(tested?.headers.get("subject")).toBe("[Course] A test e-mail");
  expect(tested?.html).toContain("w \\leftarrow w - \\eta \\nabla L(w)");

  fates.push({ refused: 550, says: "5.7.1 not from you", after: "recipient" });
  await mail.getByRole("button", { name: "Send a test e-mail to me" }).click();
  await mail.getByRole("alert").filter({ hasText: "5.7.1 not from you" }).waitFor();

  fates.push({ refused: 550, says: "5.1.1 no such user", after: "recipient" });
  await page.getByRole("button", { name: "Write an announcement" }).click();
  const form = part(page, "Write an announcement");
  await form.getByLabel("English only").check();
  await form.getByLabel("Title").fill("Room 501");
  await form.getByLabel("Text").fill("We meet in **R501**.");
  await form.getByRole("button", { name: "Publish" }).click();
  await until(async () => {
    await page.reload();
    expect(await page.getByText("By e-mail: 1 sent · 1 not taken").count()).toBe(1);
  });
  await page.getByText("By e-mail: 1 sent · 1 not taken").click();
  await page.getByText(/^(Михаил Гущин|Анна Ли) — 550 <…> 5\.1\.1 no such user$/).waitFor();
  const announced = [...mailsTo(lecturer), ...mailsTo(anna)].filter(({ text }) => text.includes("R501"));
  expect(announced).toHaveLength(1);
  expect(product.output()).toContain("an announcement was sent by e-mail");
  expect(product.output()).not.toMatch(/sesame|secret-token/);
});

test("a student turns e-mail off and on again on their profile", async () => {
  const { lecturer, anna, annasPage: page, announce, mailsTo, wanted } = await mailedCourse();
  const choice = page.getByRole("checkbox", { name: `Send announcements of the course to ${anna.email}` });
  await choice.uncheck();
  await page.getByText("Announcements come by e-mail no more").waitFor();
  await page.reload();
  expect(await choice.isChecked()).toBe(false);
  await announce("Quiet");
  await until(() => expect(mailsTo(lecturer)).toHaveLength(1));
  await choice.check();
  await page.getByText("Announcements will come by e-mail").waitFor();
  expect(await wanted()).toBe(true);
  await announce("Loud");
  await until(() => expect(mailsTo(anna)).toHaveLength(1));
  expect(mailsTo(anna)[0]?.headers.get("subject")).toBe("[Course] Loud");
});

test("e-mail is turned off by the link of a mail without a session, and by no forged one", async () => {
  const { anna, lecturer, announce, mailsTo, wanted } = await mailedCourse();
  await announce("Soon");
  await until(() => expect([...mailsTo(anna), ...mailsTo(lecturer)]).toHaveLength(2));
  const [mail] = mailsTo(anna);
  const [, oneClick = ""] = /<(.*)>/.exec(mail?.headers.get("list-unsubscribe") ?? "") ?? [];
  const [theirs] = mailsTo(lecturer);
  const [lecturersId = ""] = /[\w-]{36}(?=\.)/.exec(theirs?.headers.get("list-unsubscribe") ?? "") ?? [];

  const form = { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) };
  const forged = oneClick.replace(/[\w-]{36}(?=\.)/, lecturersId);
  const refused = await fetch(forged, form);
  expect({ status: refused.status, ...(await refused.json()) }).toMatchObject({
    status: 404,
    code: "mail_link_invalid",
  });
  const broken = await arrive(null, new URL(forged).pathname + new URL(forged).search);
  await broken.getByText("Эта ссылка не подходит").waitFor();

  // A program that looks through mail opens every address in it.
  const page = await arrive(null, oneClick);
  await page.getByText("Отключить?").waitFor();
  expect(await wanted()).toBe(true);
  await page.getByRole("button", { name: "Отключить письма" }).click();
  await page.getByText("Объявления больше не приходят вам по почте").waitFor();
  expect(await wanted()).toBe(false);

  await db.user.update({ where: { email: anna.email }, data: { mailAnnouncements: true } });
  expect((await fetch(oneClick, form)).status).toBe(200);
  expect(await wanted()).toBe(false);
  expect(await db.user.count({ where: { email: lecturer.email, mailAnnouncements: true } })).toBe(1);
});

test("the lecturer names a Telegram chat, tries it, learns what is wrong with it, and clears it", async () => {
  const { lecturersPage: page, courseId } = await mailedCourse();
  const telegramPart = part(page, "Telegram chat of the course");
  const field = telegramPart.getByLabel("Id of the chat");
  await field.fill("-1001234567890");
  await telegramPart.getByRole("button", { name: "Save the chat" }).click();
  await page.getByText("Announcements go to this chat from now on").waitFor();
  const tryIt = telegramPart.getByRole("button", { name: "Send a test message" });
  await tryIt.click();
  await page.getByText("The test message is sent").waitFor();
  expect(telegram.calls.at(-1)).toMatchObject({
    path: `/bot${token}/sendMessage`,
    body: {
      chat_id: "-1001234567890",
      text: "A test message: announcements of the course will come here.",
    },
  });

  const trouble = telegramPart.getByRole("alert");
  answers.push(json(400, { ok: false, description: "Bad Request: chat not found" }));
  await tryIt.click();
  await trouble
    .filter({ hasText: "“Bad Request: chat not found”. Check that the bot is a member" })
    .waitFor();
  answers.push(json(401, { ok: false, description: "Unauthorized" }));
  await tryIt.click();
  await trouble.filter({ hasText: "the token of the bot is wrong" }).waitFor();

  await page.reload();
  expect(await field.inputValue()).toBe("-1001234567890");
  await field.fill("");
  await telegramPart.getByRole("button", { name: "Save the chat" }).click();
  await page.getByText("Announcements go to no chat any more").waitFor();
  await until(async () => expect(await tryIt.count()).toBe(0));
  expect((await db.course.findUniqueOrThrow({ where: { id: courseId } })).telegramChat).toBeNull();
});

test("a student is shown neither chat nor mail of the course, and tries neither", async () => {
  const { anna, annasPage: page } = await mailedCourse();
  await page.goto("/en/announcements");
  await page.getByText("No announcements yet").waitFor();
  expect(await page.getByRole("region", { name: /Telegram|e-mail/ }).count()).toBe(0);
  expect((await anna.call("POST", "/api/course/mail/test")).status).toBe(403);
});

test.for(looks)(
  "pages that tell of e-mail have nothing for axe to find and fit a phone ($locale, $theme)",
  async ({ locale, theme }) => {
    const { anna, lecturer, announce, mailsTo, lecturersPage, annasPage } = await mailedCourse();
    fates.push({ refused: 550, says: "5.1.1 no such user", after: "recipient" });
    await announce("The midterm is marked");
    await until(() => expect([...mailsTo(anna), ...mailsTo(lecturer)]).toHaveLength(1));
    const [mail] = [...mailsTo(anna), ...mailsTo(lecturer)];
    const cookie = { name: themeCookie, value: theme, url: product.address };
    const shown = async (page: Page, name: string, path: string, ready: () => Promise<unknown>) => {
      await page.context().addCookies([cookie]);
      await look(page, `mail-${name}.${locale}.${theme}`, async () => {
        await page.goto(path, { waitUntil: "networkidle" });
        await ready();
      });
    };
    await shown(lecturersPage, "staff", `/${locale}/announcements`, () =>
      lecturersPage.locator("details > summary").click(),
    );
    await shown(annasPage, "profile", `/${locale}/profile`, () => annasPage.getByRole("checkbox").waitFor());
    const [, oneClick = ""] = /<(.*)>/.exec(mail?.headers.get("list-unsubscribe") ?? "") ?? [];
    const nobody = await arrive(null, oneClick, theme);
    await shown(nobody, "unsubscribe", `/${locale}/unsubscribe${new URL(oneClick).search}`, () =>
      nobody.getByRole("button", { name: /^(Отключить письма|Turn e-mail off)$/ }).waitFor(),
    );
    for (const page of [lecturersPage, annasPage, nobody]) await page.context().close();
  },
);
