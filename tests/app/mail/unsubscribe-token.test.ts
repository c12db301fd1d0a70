import { expect, test } from "vitest";
import { readUnsubscribeToken, unsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";

const secret = "a secret of the site, long enough";
const anna = "01990000-0000-7000-8000-000000000001";
const boris = "01990000-0000-7000-8000-000000000002";

test("a token turns off mail of the person it was made for, and of nobody else", () => {
  const token = unsubscribeToken(anna, secret);
  expect(readUnsubscribeToken(token, secret)).toBe(anna);
  const [, signature] = token.split(".");
  const forged = [
    `${boris}.${signature}`,
    unsubscribeToken(boris, "another site's secret"),
    `${token.slice(0, -2)}AA`,
    token.slice(0, -1),
    `${boris}.`,
    boris,
    ".",
    "",
  ];
  expect(forged.map((each) => readUnsubscribeToken(each, secret))).toEqual(forged.map(() => null));
});
