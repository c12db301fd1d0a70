import { expect, onTestFinished, test } from "vitest";
import type { MailServer } from "#app/server/mail/mail-server.ts";
import { openPost } from "#app/server/mail/post.ts";
import { openMailServer } from "#tests/bin/site/mail/stand-in.ts";

const letter = { subject: "Контрольная", text: "Завтра", html: "<p>Завтра</p>", headers: {} };

async function sendTo(server: MailServer, address = "anna@x.ru") {
  const post = openPost(server, 3_000);
  const outcome = await post.send(letter, { name: "Анна", address }, "1");
  post.close();
  return outcome;
}

async function serverOfTest(options: Parameters<typeof openMailServer>[0]) {
  const server = await openMailServer(options);
  onTestFinished(server.close);
  return server;
}

test("a password goes over no wire that others read", async () => {
  const { server, arrived, tried } = await serverOfTest({ password: "open sesame" });
  expect(await sendTo(server)).toEqual({ kind: "sent" });
  expect(await sendTo({ ...server, host: "0.0.0.0" })).toMatchObject({ kind: "away" });
  expect([arrived.length, tried.length]).toEqual([1, 1]);
});

test.for([
  [421, "away"],
  [451, "later"],
  [503, "later"],
  [550, "refused"],
] as const)("a server that answers %i to a recipient: %s", async ([refused, kind]) => {
  const { server } = await serverOfTest({ fates: [{ refused, says: "so it is", after: "recipient" }] });
  expect(await sendTo(server)).toMatchObject({ kind });
});

test("what is no address is refused, and nothing of it goes to a server", async () => {
  const { server, tried } = await serverOfTest({});
  expect(await sendTo(server, "")).toEqual({ kind: "refused", reason: "no address of e-mail" });
  expect(tried).toEqual([]);
});
