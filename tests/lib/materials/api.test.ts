import { expect, test } from "vitest";
import { writeMaterialSchema } from "#lib/materials/api.ts";
import { readIn } from "#lib/materials/read-in.ts";

const book = { kind: "book", title: { ru: "", en: "Deep Learning" }, note: { ru: "", en: "" } };

test("a material leads to a page of the web or nowhere", () => {
  const isTaken = (url: unknown) => writeMaterialSchema.safeParse({ ...book, url }).success;
  expect([null, "https://example.org/a?b=1", "http://example.org"].map(isTaken)).toEqual([true, true, true]);
  const others = [
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "//example.org",
    "example.org",
    "",
  ];
  expect(others.filter(isTaken)).toEqual([]);
});

test("a material has a title in one language at least, and is read in that where the other lacks", () => {
  const title = { ru: " ", en: "" };
  expect(writeMaterialSchema.safeParse({ ...book, title, url: null }).success).toBe(false);
  expect(readIn("ru", book.title)).toEqual({ locale: "en", text: "Deep Learning" });
  expect(readIn("en", { ru: "Книга", en: "Book" })).toEqual({ locale: "en", text: "Book" });
});
