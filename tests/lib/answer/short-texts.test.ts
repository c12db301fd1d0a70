import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { isSameText } from "#lib/answer/is-same-text.ts";

describe("a short text passes in each accepted spelling", () => {
  test.each([
    ["  Градиентный   спуск. ", "градиентный спуск"],
    ["Учёт", "учет"],
    ["«argmin»", '"argmin"'],
    ["mini—batch", "mini-batch"],
    ["don’t", "don't"],
    ["ｗ", "w"],
    ["гра\u00adди\u200bент", "градиент"],
    ["стохастический градиентный спуск", "*градиентн* спуск"],
    ["спуск", "*спуск"],
    ["a*b", "a\\*b"],
  ])("%j for %j", (given, wanted) => {
    expect(isSameText(given, wanted)).toBe(true);
  });

  test.each([
    ["спуск", "градиентный спуск"],
    ["градиентный спуск и ещё", "градиентный спуск"],
    ["градиентный взлёт", "*градиентн* спуск"],
    ["ab", "a\\*b"],
    [".", "a"],
    ["a.c", "abc"],
  ])("%j is not %j", (given, wanted) => {
    expect(isSameText(given, wanted)).toBe(false);
  });
});

const plain = fc.string({ maxLength: 40 }).filter((text) => !/[*\\]/.test(text));

check.prop([plain])("a text without wildcards is the same as itself, in any case", (text) => {
  expect(isSameText(text, text)).toBe(true);
  expect(isSameText(` ${text.toLowerCase()} `, text)).toBe(true);
});

check.prop([fc.stringMatching(/^[ab*]{0,12}$/), fc.stringMatching(/^[ab]{0,12}$/)])(
  "wildcards do what the pattern of a regular expression would",
  (wanted, given) => {
    expect(isSameText(given, wanted)).toBe(new RegExp(`^${wanted.replaceAll("*", ".*")}$`).test(given));
  },
);

test("a hostile text is answered within milliseconds", () => {
  const started = performance.now();
  expect(isSameText("a".repeat(500), `${"*a".repeat(250)}*b`)).toBe(false);
  expect(isSameText("ﷺ".repeat(500), `${"*ل".repeat(100)}x`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(250);
});
