import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { unsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";
import { changeMailChoice } from "#prisma/announcements/mail-choice.ts";
import { withdrawAnnouncement } from "#prisma/announcements/write-announcement.ts";
import { mailCourse, mailServerOfTest, russian, secret } from "#tests/bin/site/mail/mail-course.ts";
import { mailServer, readMail } from "#tests/bin/site/mail/stand-in.ts";

const recipients = (arrived: { to: string }[]) => arrived.map(({ to }) => to).sort();

test("an announcement goes once to each person of the course who wants it, however many sites there are", async () => {
  const post = await mailServerOfTest();
  const { db, enrol, announce, settled } = await mailCourse(post.server, 3);
  const lecturer = await enrol("lecturer", "Михаил", "m@x.ru");
  await enrol("assistant", "Анвар", "a@x.ru");
  const boris = await enrol("student", "Борис", "boris@x.ru");
  await enrol("student", "Демо", "student@demo.gradus", { demo: true });
  await db.user.create({ data: { name: "Чужой", email: "stranger@x.ru" } });
  await changeMailChoice(db, { userId: boris, wanted: false });
  await announce(russian("Первое"), { authorId: lecturer });
  await settled(["sent", "sent", "sent"]);
  expect(recipients(post.arrived)).toEqual(["a@x.ru", "anna@x.ru", "m@x.ru"]);
  // Neither what the site notes nor what somebody wants for themselves is a change by the staff.
  expect(await db.auditEntry.count({ where: { act: "update" } })).toBe(0);
});

test("a mail has each language of the announcement, the course's first, with formulas as they were typed", async () => {
  const post = await mailServerOfTest();
  const { userId, announce, settled } = await mailCourse(post.server);
  await announce(
    { ru: "Контрольная", en: "The midterm" },
    {
      body: {
        ru: "Шаг $w \\leftarrow w - \\eta \\nabla L$ и [материалы](/ru/materials).\n\n$$\n\\sigma(z) < 1\n$$",
        en: "See ![a plot](https://tracker.example.org/1.png) <script>alert(1)</script>",
      },
    },
  );
  await settled(["sent"]);
  const { headers, text, html } = readMail(post.arrived[0]?.raw ?? "");
  expect(headers.get("subject")).toBe("[Глубинное обучение] Контрольная");
  expect(headers.get("to")).toMatch(/^"?Анна Ли"? <anna@x\.ru>$/);
  expect(headers.get("from")).toMatch(/^"?Градус"? <gradus@example\.org>$/);
  expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const token = unsubscribeToken(userId, secret);
  expect(headers.get("list-unsubscribe")).toBe(`<https://gradus.example.org/api/unsubscribe?token=${token}>`);
  for (const body of [text, html]) {
    expect(body.indexOf("Контрольная")).toBeLessThan(body.indexOf("The midterm"));
    expect(body).toContain("w \\leftarrow w - \\eta \\nabla L");
    expect(body).toContain("https://gradus.example.org/ru/announcements");
    expect(body).toContain(`https://gradus.example.org/ru/unsubscribe?token=${token}`);
    expect(body).toContain("участвуете в курсе «Глубинное обучение»");
  }
  expect(html).toContain("\\sigma(z) &#x3C; 1");
  expect(html).toContain('<a href="https://gradus.example.org/ru/materials">');
  expect(html).toContain("See a plot");
  expect(html).not.toMatch(/<img|<script|tracker\.example/);
});

test("no line break in a title or a name makes a header of its own", async () => {
  const post = await mailServerOfTest();
  const { enrol, announce, settled } = await mailCourse(post.server);
  await enrol("student", "Ева\r\nBcc: eve@evil.org", "eve@x.ru");
  await announce(russian("Скоро\r\nBcc: all@evil.org\r\n\r\nДругой текст"));
  await settled(["sent", "sent"]);
  expect(recipients(post.arrived)).toEqual(["anna@x.ru", "eve@x.ru"]);
  for (const { raw } of post.arrived) {
    const { headers, names } = readMail(raw);
    expect(names).not.toContain("bcc");
    expect(headers.get("subject")).toContain("Скоро");
  }
});

test("what the server does not take for a while is tried again, the same mail by its id", async () => {
  const says = "4.7.1 greylisted, come back later";
  const post = await mailServerOfTest({ fates: [{ refused: 451, says, after: "recipient" }] });
  const { db, announce, settled } = await mailCourse(post.server);
  await announce(russian("Ещё раз"));
  await settled([`waiting: 451 <…> ${says}`]);
  const [delivery] = await db.delivery.findMany();
  await settled(["sent"]);
  expect(post.tried).toHaveLength(2);
  expect(readMail(post.arrived[0]?.raw ?? "").headers.get("message-id")).toBe(
    `<${delivery?.id}@example.org>`,
  );
}, 60_000);

test.for(["recipient", "text"] as const)(
  "what is refused for good after the %s is told to the staff without the address, and others get theirs",
  async (after) => {
    const says = "5.1.1 no such user";
    const post = await mailServerOfTest({ fates: [{ refused: 550, says, after }] });
    const { enrol, announce, settled } = await mailCourse(post.server);
    await enrol("student", "Борис", "boris@x.ru");
    await announce(russian("Кому?"));
    await settled([`failed: 550 <…> ${says}`, "sent"]);
    expect(post.tried).toHaveLength(2);
  },
);

test.for(["cut", "silent"] as const)(
  "what may have arrived is not sent again, and the next mail goes: %s",
  { timeout: 120_000 },
  async (fate) => {
    const post = await mailServerOfTest({ fates: [fate] });
    const { enrol, announce, settled } = await mailCourse(post.server);
    await enrol("student", "Борис", "boris@x.ru");
    await announce(russian("Один раз"));
    await settled(["uncertain: no answer", "sent"]);
    expect(post.tried).toHaveLength(2);
  },
);

test("what a killed process was sending is not sent again by the next one", async () => {
  const post = await mailServerOfTest({ fates: ["silent"] });
  const { url, enrol, announce, settled, startSite } = await mailCourse(post.server, 0);
  await enrol("student", "Борис", "boris@x.ru");
  await announce(russian("Один раз"));
  const script = "tests/bin/site/mail/sending-process.ts";
  const killed = spawn(process.execPath, [script, url, String(post.port)], { stdio: "inherit" });
  const ended = once(killed, "exit");
  await expect.poll(() => post.tried.length, { timeout: 25_000 }).toBe(1);
  await settled(["uncertain", "waiting"]);
  killed.kill("SIGKILL");
  await ended;
  startSite();
  await settled(["uncertain", "sent"]);
  expect(post.tried).toHaveLength(2);
  expect(new Set(post.tried).size).toBe(2);
}, 60_000);

test("a server that is away is asked once for all, and everybody waits", async () => {
  const port = await closedPort();
  const { enrol, announce, settled, logged } = await mailCourse(mailServer(port, "open sesame"));
  await enrol("student", "Борис", "boris@x.ru");
  await announce(russian("Потом"));
  const waiting = "waiting: no connection (ECONNREFUSED)";
  await settled([waiting, waiting]);
  expect(logged.filter((line) => line.includes("by e-mail"))).toHaveLength(1);
});

test("a server that refuses the site itself fails nobody's mail, and its password is in no log", async () => {
  const post = await mailServerOfTest({ password: "open sesame" });
  const { announce, settled, logged } = await mailCourse({
    ...post.server,
    auth: { user: "gradus", pass: "wrong one" },
  });
  await announce(russian("Потом"));
  await settled(["waiting: 535 wrong password"]);
  expect(logged.join()).not.toMatch(/wrong one|d3Jvbmcgb25l/);
});

test("a crowd goes over one connection, one mail after the other", async () => {
  const post = await mailServerOfTest({ password: "open sesame" });
  const { enrol, announce, settled } = await mailCourse(post.server);
  for (let person = 1; person < 60; person++) await enrol("student", `Студент ${person}`, `s${person}@x.ru`);
  await announce(russian("Всем"));
  await settled(Array(60).fill("sent"));
  expect(new Set(recipients(post.arrived)).size).toBe(60);
  expect(post.connections()).toBe(1);
}, 60_000);

test("a planned announcement goes to who is in the course at its time, and what is withdrawn does not go", async () => {
  const post = await mailServerOfTest();
  const { db, courseId, userId, enrol, announce, settled } = await mailCourse(post.server);
  const gone = await announce(russian("Отозванное"), { inMs: 1_500 });
  await withdrawAnnouncement(db, { id: gone, courseId, userId, now: new Date() });
  await announce(russian("В срок"), { inMs: 1_500 });
  await enrol("student", "Борис", "boris@x.ru");
  await settled(["sent", "sent"]);
  expect(post.arrived.map(({ raw }) => readMail(raw).headers.get("subject"))).toEqual([
    "[Глубинное обучение] В срок",
    "[Глубинное обучение] В срок",
  ]);
  expect(recipients(post.arrived)).toEqual(["anna@x.ru", "boris@x.ru"]);
});

test("who came to the course afterwards gets no mail of what was published before, and who was erased none", async () => {
  const post = await mailServerOfTest();
  const { db, enrol, announce, settled } = await mailCourse(post.server);
  const erased = await enrol("student", "Erased 3f2a", "3f2a@erased.invalid");
  await db.user.update({ where: { id: erased }, data: { erasedAt: new Date() } });
  await announce(russian("Первое"));
  await settled(["sent"]);
  await enrol("student", "Борис", "boris@x.ru");
  await announce(russian("Второе"));
  await settled(["sent", "sent", "sent"]);
  expect(recipients(post.arrived)).toEqual(["anna@x.ru", "anna@x.ru", "boris@x.ru"]);
});

test("when a person is erased while their mail is sent, the others get theirs", async () => {
  const post = await mailServerOfTest({ fates: ["silent"] });
  const { db, enrol, announce, settled, logged } = await mailCourse(post.server);
  await enrol("student", "Борис", "boris@x.ru");
  await announce(russian("Один раз"));
  await expect.poll(() => post.tried.length, { timeout: 25_000 }).toBe(1);
  await db.delivery.deleteMany({ where: { state: "uncertain" } });
  await settled(["sent"]);
  expect(logged.join()).not.toContain("could not be delivered");
}, 60_000);

test("who turns mail off gets none of what still waits for them", async () => {
  const { db, userId, announce, settled } = await mailCourse(mailServer(await closedPort()));
  await announce(russian("Потом"));
  await settled(["waiting: no connection (ECONNREFUSED)"]);
  await changeMailChoice(db, { userId, wanted: false });
  await settled([]);
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
