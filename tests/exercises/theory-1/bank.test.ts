import { glob, readFile } from "node:fs/promises";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { loadQuestion } from "#exercises/private-questions.ts";
import { drawVariant, listQuestions } from "#exercises/public-questions.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { fillText } from "#lib/question/fill-placeholders.ts";
import { partSchema } from "#lib/question.ts";

const bank = (await listQuestions()).filter(({ module }) => module === "theory-1");
const loaded = await Promise.all(bank.map(({ id }) => loadQuestion(id)));
const questions = loaded.filter((question) => question !== null);

/** Graded by hand alone: there is nothing to compute. */
const essays = ["derive-log-loss-gradient", "derive-mse-gradient", "prove-convexity"];

describe("the bank of lecture 1", () => {
  test("has at least 40 questions, and 18 of them with variants", () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(questions.filter(({ draw }) => draw !== null).length).toBeGreaterThanOrEqual(18);
  });

  test("asks every kind of part in two questions at least", () => {
    const kinds = partSchema.options.map(({ shape }) => shape.kind.value);
    expect(kinds).toContain("essay");
    for (const kind of kinds)
      expect(
        bank.filter(({ parts }) => parts.some((part) => part.kind === kind)).length,
        kind,
      ).toBeGreaterThan(1);
  });

  test("explains every question in both languages", () => {
    const unexplained = questions.filter(({ explanation }) => explanation === null);
    expect(unexplained.map(({ question }) => question.id)).toEqual([]);
  });

  test("has every key proved by another computation", async () => {
    const tests = await Array.fromAsync(glob("tests/exercises/theory-1/*.test.ts"));
    const text = (await Promise.all(tests.map((file) => readFile(file, "utf8")))).join("\n");
    const unproved = bank.map(({ id }) => id).filter((id) => !text.includes(`theory-1/${id}/key.ts"`));
    expect(unproved.toSorted()).toEqual(essays);
  });
});

test.each(questions.map((question) => [question.question.id, question] as const))(
  "every formula of %s is valid TeX, without a warning",
  (_, question) => {
    const { variables, prompt, parts } = drawVariant(question, 1);
    const texts = textsIn([prompt, question.explanation, parts, question.keys(variables)]);
    const formulas = texts
      .flatMap((text) => Object.values(fillText(text, variables)))
      .flatMap((text) => [...text.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g)])
      .map(([, display, inline]) => display ?? inline);
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas)
      expect(
        () => katex.renderToString(formula, { strict: "error", displayMode: true }),
        formula,
      ).not.toThrow();
  },
);

/** All texts in both languages that are somewhere in a value. */
function textsIn(value: unknown): LocalisedText[] {
  if (typeof value !== "object" || value === null) return [];
  if ("ru" in value && "en" in value && typeof value.ru === "string" && typeof value.en === "string")
    return [{ ru: value.ru, en: value.en }];
  return Object.values(value).flatMap(textsIn);
}
