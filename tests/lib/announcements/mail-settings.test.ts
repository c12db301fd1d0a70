import { expect, test } from "vitest";
import { parseSettings } from "#lib/settings.ts";

const given = {
  SMTP_URL: "smtp://gradus:pass%20word@mail.example.org:587",
  MAIL_FROM: "Градус, курс <gradus@example.org>",
  PUBLIC_URL: "https://gradus.example.org",
};

test("a sender is an address, with or without a name", () => {
  expect(parseSettings(given).settings?.MAIL_FROM).toEqual({
    name: "Градус, курс",
    address: "gradus@example.org",
  });
  const bare = parseSettings({ ...given, MAIL_FROM: "gradus@example.org" });
  expect(bare.settings?.MAIL_FROM).toEqual({ name: "", address: "gradus@example.org" });
});

test.for([
  [{ MAIL_FROM: "" }, "SMTP_URL: SMTP_URL and MAIL_FROM go together"],
  [{ SMTP_URL: "" }, "SMTP_URL: SMTP_URL and MAIL_FROM go together"],
  [{ PUBLIC_URL: "" }, "PUBLIC_URL: has to be set with SMTP_URL"],
  [{ SMTP_URL: "http://mail.example.org:secret" }, "SMTP_URL: must look like smtp://"],
  [{ SMTP_URL: "smtp://:secret@" }, "SMTP_URL: must look like smtp://"],
  [{ SMTP_URL: "smtp://gradus:100%secret@mail.example.org" }, "SMTP_URL: has a % that begins no code"],
  [{ MAIL_FROM: "Gradus" }, "MAIL_FROM: must be an address"],
  [{ MAIL_FROM: "Gradus\r\nBcc: x@y.z <gradus@example.org>" }, "MAIL_FROM: must be an address"],
] as const)(
  "what is wrong with the settings of mail is a sentence that holds no password: %j",
  ([wrong, sentence]) => {
    const { settings, errors } = parseSettings({ ...given, ...wrong });
    expect(settings).toBeNull();
    expect(errors).toEqual([expect.stringContaining(sentence)]);
    expect(errors.join()).not.toMatch(/secret|pass%20word/);
  },
);
