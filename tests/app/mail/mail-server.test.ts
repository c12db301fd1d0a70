import { expect, test } from "vitest";
import { mailServerOf } from "#app/server/mail/mail-server.ts";
import { parseSettings } from "#lib/settings.ts";

function serverOf(url: string) {
  const { settings } = parseSettings({
    SMTP_URL: url,
    MAIL_FROM: "gradus@example.org",
    PUBLIC_URL: "https://gradus.example.org",
  });
  return settings && mailServerOf(settings);
}

test.for([
  ["smtp://mail.example.org", { host: "mail.example.org", port: 587, secure: false, auth: null }],
  ["smtps://mail.example.org", { port: 465, secure: true }],
  ["smtp://[::1]:2525", { host: "::1", port: 2525, secure: false }],
  [
    "smtp://gradus%40example.org:p%25ss%20w%3Ard@mail.example.org:25",
    { port: 25, auth: { user: "gradus@example.org", pass: "p%ss w:rd" } },
  ],
] as const)("an address of a mail server says where it is and how one signs in: %s", ([url, server]) => {
  expect(serverOf(url)).toMatchObject(server);
});

test("without an address there is no mail server", () => {
  const { settings } = parseSettings({ PUBLIC_URL: "https://gradus.example.org" });
  expect(settings && mailServerOf(settings)).toBeNull();
});
