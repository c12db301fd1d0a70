import { describe, expect, test } from "vitest";
import { en } from "#lib/texts/en.ts";
import { ru } from "#lib/texts/ru.ts";

type Texts = { [key: string]: string | Texts };

const flatten = (texts: Texts, path = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  );
const russian = new Map(flatten(ru));
const english = new Map(flatten(en));

test("both languages have the same texts, and none of them is empty", () => {
  expect([...english.keys()].sort()).toEqual([...russian.keys()].sort());
  expect(russian.size).toBeGreaterThan(50);
  const empty = [...russian, ...english].filter(([, text]) => text.trim() === "");
  expect(empty).toEqual([]);
});

test("a text takes the same values and marks in both languages", () => {
  const different = [...russian]
    .map(([key, text]) => ({ key, ru: read(text), en: read(english.get(key) ?? "") }))
    .filter(({ ru, en }) => ru.values.join() !== en.values.join() || ru.tags.join() !== en.tags.join())
    .map(({ key }) => key);
  expect(different).toEqual([]);
});

describe("a count has every form that the language has", () => {
  test.for([
    { language: "Russian", texts: russian, forms: ["few", "many", "one", "other"] },
    { language: "English", texts: english, forms: ["one", "other"] },
  ])("$language", ({ texts, forms }, { expect }) => {
    const lacking = [...texts].filter(([, text]) =>
      read(text)
        .plurals.filter((found) => !isExact(found))
        .some((found) => forms.some((form) => !found.includes(form))),
    );
    expect(lacking).toEqual([]);
  });
});

test("the reader of messages sees values, forms and marks", () => {
  const text =
    "Ещё {count, plural, one {# попытка} few {# попытки} many {# попыток} other {# {unit}}}, <b>{name}</b>";
  expect(read(text)).toEqual({
    values: ["count", "name", "unit"],
    tags: ["b"],
    plurals: [["one", "few", "many", "other"]],
  });
  expect(() => read("{count, plural, one {#}")).toThrow("braces");
});

/** A message that tells a number apart ("next in the queue") where no word follows the count. */
function isExact(forms: string[]): boolean {
  return forms.length > 1 && forms.every((form) => form.startsWith("=") || form === "other");
}

/** What an ICU message asks for: its values, its marks, and the forms of each plural in it. */
function read(text: string): { values: string[]; tags: string[]; plurals: string[][] } {
  const values = new Set<string>();
  const plurals: string[][] = [];
  const message = (from: number, nested: boolean): number => {
    let at = from;
    while (at < text.length && text[at] !== "}") at = text[at] === "{" ? argument(at + 1) : at + 1;
    if (nested === at >= text.length) throw new Error(`braces of «${text}» do not match`);
    return at;
  };
  const argument = (from: number): number => {
    const [, name = "", kind] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/.exec(text.slice(from)) ?? [];
    values.add(name);
    if (kind !== "plural" && kind !== "select" && kind !== "selectordinal")
      return text.indexOf("}", from) + 1;
    const forms: string[] = [];
    let at = text.indexOf(",", text.indexOf(",", from) + 1) + 1;
    for (;;) {
      const [head = "", form = ""] = /^\s*([=\w]+)\s*\{/.exec(text.slice(at)) ?? [];
      if (!head) break;
      forms.push(form);
      at = message(at + head.length, true) + 1;
    }
    if (kind !== "select") plurals.push(forms);
    const end = text.indexOf("}", at);
    if (end < 0) throw new Error(`braces of «${text}» do not match`);
    return end + 1;
  };
  message(0, false);
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, tag = ""]) => tag);
  return { values: [...values].sort(), tags: [...new Set(tags)].sort(), plurals };
}
