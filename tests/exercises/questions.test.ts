import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { proveQuestion } from "#exercises/check/question/check-question.ts";
import { type LoadedQuestion, loadQuestion } from "#exercises/private-questions.ts";
import { drawVariant, findQuestion, listQuestions } from "#exercises/public-questions.ts";
import type { Keys } from "#lib/answer/key.ts";

const questions = await listQuestions();

test.each(questions.map(({ id }) => id))(
  "%s is proved: in every variant its keys pass and its mistakes fail",
  async (id) => {
    const loaded = await loadQuestion(id);
    if (loaded === null) throw new Error(`${id} is not found`);
    expect((await proveQuestion(loaded)).problems).toEqual([]);
  },
);

test("ids of questions are unique", () => {
  expect(questions.length).toBeGreaterThan(10);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test("an unknown question is not found", async () => {
  expect(await findQuestion("no-such-question")).toBeNull();
  expect(await findQuestion("../theory-1/mse-by-hand")).toBeNull();
});

const text = (ru: string, en: string) => ({ ru, en });
const label = text("", "");

/** Sound, with one variable and a part of every sort that a check looks into. */
const sound: LoadedQuestion = {
  folder: "theory-0/double",
  version: "0",
  prompt: text("Пусть $x = {{x}}$.", "Let $x = {{x}}$."),
  explanation: text("Удвойте.", "Double it."),
  draw: (random) => ({ x: random.integer(2, 50) }),
  question: {
    id: "double",
    module: "theory-0",
    title: text("Вдвое", "Twice"),
    tags: [],
    parts: [
      { kind: "number", id: "twice", label, weight: 1, units: [] },
      {
        kind: "single_choice",
        id: "which",
        label,
        weight: 1,
        order: "shuffled",
        options: [
          { id: "a", text: text("$x = {{x}}$", "$x = {{x}}$") },
          { id: "b", text: text("$2 \\cdot {{x}}$", "$2 \\cdot {{x}}$") },
          { id: "c", text: text("ничего", "nothing") },
        ],
      },
      {
        kind: "formula",
        id: "formula",
        label,
        weight: 1,
        symbols: [{ name: "x", low: 0.1, high: 2, whole: false }],
      },
    ],
  },
  keys: ({ x }) => ({
    twice: {
      kind: "number",
      value: 2 * Number(x),
      tolerance: { kind: "absolute", value: 0 },
      mistakes: [{ value: Number(x), feedback: text("Не удвоено: {{x}}.", "Not doubled: {{x}}.") }],
    },
    which: { kind: "single_choice", right: "b", feedback: {} },
    formula: {
      kind: "formula",
      value: "2x",
      mistakes: [{ value: "x^2", feedback: text("Это квадрат.", "A square.") }],
    },
  }),
};

const [twice, which, formula] = sound.question.parts;
const problemsOf = async (change: Partial<LoadedQuestion>) =>
  (await proveQuestion({ ...sound, ...change })).problems.map(({ en }) => en);
const withParts = (...parts: typeof sound.question.parts) => ({ question: { ...sound.question, parts } });
const withKeys = (change: (keys: Keys) => Keys) => ({
  keys: (variables: Parameters<typeof sound.keys>[0]) => change(sound.keys(variables)),
});

test("a sound question is proved, in many variants", async () => {
  expect(await proveQuestion(sound)).toEqual({ id: "double", parts: 3, variants: 49, problems: [] });
});

describe("the proof fails where content is bad", () => {
  test.each<[string, Partial<LoadedQuestion>]>([
    ["question.ts says theory-0/double, but the folder is theory-0/other", { folder: "theory-0/other" }],
    ["prompt: the English text is not English", { prompt: text("Пусть $x = {{x}}$.", "Пусть $x = {{x}}$.") }],
    ["prompt: the Russian text is not Russian", { prompt: text("Let $x = {{x}}$.", "Let $x = {{x}}$.") }],
    ["prompt: an odd number of dollar signs (en)", { prompt: text("Пусть $x = {{x}}$.", "Let $x = {{x}}.") }],
    ["headings differ: levels 2 in Russian,  in English", { explanation: text("## Вот\n", "So\n") }],
    ["{{x}} is there in one language only", { prompt: text("Пусть $x = {{x}}$.", "Let it.") }],
    ["there is no variable {{z}} (seed 1)", { prompt: text("Пусть $x = {{z}}$.", "Let $x = {{z}}$.") }],
    [
      "there is no variable {{z}}",
      withKeys((keys) => ({
        ...keys,
        which: { kind: "single_choice", right: "b", feedback: { a: text("{{z}}", "{{z}}") } },
      })),
    ],
    ["all of 1000 variants are the same", { draw: () => ({ x: 3 }) }],
    [
      "the variable x is empty or no finite number",
      { draw: (random) => ({ x: random.bernoulli(0.1) ? Number.NaN : 2 }) },
    ],
    ["one seed gives different variants", { draw: () => ({ x: Math.random() }) }],
    ["the id twice is there twice", withParts(twice, twice, which, formula)],
    [
      "twice: no unit has the factor 1",
      withParts(
        { kind: "number", id: "twice", label, weight: 1, units: [{ symbols: ["cm"], factor: 0.01 }] },
        which,
        formula,
      ),
    ],
    [
      "formula: the domain of x is empty",
      withParts(twice, which, {
        kind: "formula",
        id: "formula",
        label,
        weight: 1,
        symbols: [{ name: "x", low: 1, high: 1, whole: false }],
      }),
    ],
    [
      "there is no exercise nothing",
      withParts(twice, which, formula, { kind: "code", id: "code", label, weight: 1, exerciseId: "nothing" }),
    ],
    [
      "which: two options are the same",
      {
        draw: (random) => ({ x: random.pick(["1", "2", "ничего", "nothing"]) }),
        ...withParts({
          kind: "single_choice",
          id: "which",
          label,
          weight: 1,
          order: "shuffled",
          options: [
            { id: "a", text: text("{{x}}", "{{x}}") },
            { id: "b", text: text("ничего", "nothing") },
          ],
        }),
      },
    ],
    [
      "essay: there is no key",
      withParts(twice, which, formula, { kind: "essay", id: "essay", label, weight: 1, attachment: "none" }),
    ],
    ["key which: there is no such part", withParts(twice, formula)],
    [
      "which: the question is a single_choice, but the key a number",
      withKeys((keys) => ({ ...keys, which: keys.twice })),
    ],
    [
      "which: the key names z, which is not there",
      withKeys((keys) => ({ ...keys, which: { kind: "single_choice", right: "z", feedback: {} } })),
    ],
    [
      'twice: the key does not pass its own check: {"text":"Infinity"}',
      withKeys((keys) => ({
        ...keys,
        twice: {
          kind: "number",
          value: Number.POSITIVE_INFINITY,
          tolerance: { kind: "absolute", value: 0 },
          mistakes: [],
        },
      })),
    ],
    [
      "formula: the key does not pass its own check",
      withKeys((keys) => ({
        ...keys,
        formula: { kind: "formula", value: "ln(-x)", mistakes: [] },
      })),
    ],
    [
      "formula: the key does not pass its own check",
      withKeys((keys) => ({
        ...keys,
        formula: { kind: "formula", value: "2x +", mistakes: [] },
      })),
    ],
    [
      'formula: a wrong answer passes: {"text":"x+x"}',
      withKeys((keys) => ({
        ...keys,
        formula: { kind: "formula", value: "2x", mistakes: [{ value: "x+x", feedback: text("да", "yes") }] },
      })),
    ],
    [
      "the key cannot be computed: no such x",
      {
        keys: () => {
          throw new Error("no such x");
        },
      },
    ],
    // Right for most x, and 2 + 2 = 2 · 2 for one.
    [
      'twice: a wrong answer passes: {"text":"4"}',
      withKeys((keys) => {
        const { twice } = keys;
        if (twice.kind !== "number") return keys;
        return {
          ...keys,
          twice: { ...twice, mistakes: [{ value: twice.value / 2 + 2, feedback: text("нет", "no") }] },
        };
      }),
    ],
  ])("%s", async (problem, change) => {
    expect((await problemsOf(change)).join("\n")).toContain(problem);
  });
});

describe("a variant", () => {
  check.prop([fc.integer()])(
    "is the same for the same seed, and its options are those of the question",
    async (seed) => {
      const variant = drawVariant(sound, seed);
      expect(drawVariant(sound, seed)).toEqual(variant);
      const [, choice] = variant.parts;
      const ids = choice.kind === "single_choice" ? choice.options.map(({ id }) => id) : [];
      expect(ids.toSorted()).toEqual(["a", "b", "c"]);
    },
  );

  test("differs from that of the next seed, from the first number drawn", () => {
    const drawn = Array.from({ length: 1000 }, (_, seed) => Number(drawVariant(sound, seed).variables.x));
    const alike = drawn.filter((x, i) => x === drawn[i + 1]).length;
    // One in 49 by chance, 20 of 1,000; five deviations more would be 43.
    expect(alike).toBeLessThan(43);
  });

  test("has options in every order, for one seed or another", () => {
    const orders = new Set(
      Array.from({ length: 200 }, (_, seed) => {
        const [, choice] = drawVariant(sound, seed).parts;
        return choice.kind === "single_choice" ? choice.options.map(({ id }) => id).join("") : "";
      }),
    );
    expect(orders.size).toBe(6);
  });

  test("leaves an order that the author fixed", () => {
    const fixed = {
      ...sound,
      ...withParts(which.kind === "single_choice" ? { ...which, order: "fixed" } : which),
    };
    for (let seed = 0; seed < 50; seed += 1)
      expect(drawVariant(fixed, seed).parts[0]).toMatchObject({
        options: [{ id: "a" }, { id: "b" }, { id: "c" }],
      });
  });

  test("has its variables in the prompt and in the options", () => {
    const { variables, prompt, parts } = drawVariant(sound, 7);
    expect(prompt.en).toBe(`Let $x = ${variables.x}$.`);
    expect(JSON.stringify(parts)).not.toContain("{{");
  });
});
