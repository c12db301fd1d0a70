import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proveQuestion } from "#exercises/check/question/check-question.ts";
import { folderName } from "#exercises/import/folder-name.ts";
import { importQuestions } from "#exercises/import/import-questions.ts";
import { toMarkdown } from "#exercises/import/to-markdown.ts";
import { loadQuestion } from "#exercises/private-questions.ts";
import { findQuestion, listQuestions } from "#exercises/public-questions.ts";

const samples = join(import.meta.dirname, "imported");
const home = process.cwd();
let house: string;

/** A house with no content, in which folders may be written. */
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "gradus-import-"));
  await mkdir(join(house, "exercises"));
  process.chdir(house);
});
afterAll(async () => {
  process.chdir(home);
  await rm(house, { recursive: true, force: true });
});

async function importSample(file: string, module: string) {
  const imported = await importQuestions(await readFile(join(samples, file), "utf8"), module, false);
  if (imported.kind === "unreadable") throw new Error(imported.problem.en);
  return imported;
}

async function load(id: string) {
  const loaded = await loadQuestion(id);
  if (loaded === null) throw new Error(`${id} is not found`);
  const [part] = loaded.question.parts;
  return { ...loaded, part, key: loaded.keys({})[part.id] };
}

const text = (words: string) => ({ ru: words, en: words });
const told = (notes: { line: number; name: string; text: { en: string } }[]) =>
  notes
    .map(({ line, name, text }) => `${line} ${name}: ${text.en}`)
    .filter((note) => !note.includes("in one language"));

describe("a file in Moodle XML", () => {
  let imported: Awaited<ReturnType<typeof importSample>>;
  beforeAll(async () => {
    imported = await importSample("quiz.xml", "from-moodle");
  });

  test("becomes folders named after its questions", () => {
    expect(imported.ids).toEqual([
      "znak-shaga",
      "convex-losses",
      "sigmoid-is-odd",
      "argmin",
      "length",
      "losses-and-tasks",
      "training",
      "derive",
    ]);
  });

  test("whatever was not taken over is told, with its line and name", () => {
    expect(told(imported.notes)).toEqual([
      "8 Знак шага: partial credit for single options was not imported: the one with the largest share is the right one",
      "8 Знак шага: not imported: <correctfeedback>",
      "8 Знак шага: the file map.png was not imported",
      "8 Знак шага: its 2 points were not imported: points belong to the assessment that sets the question",
      "30 Convex losses: the file mse.png was not imported",
      "47 argmin: answers with partial credit were not imported",
      "47 argmin: the feedback for any other answer was not imported",
      "47 argmin: the case of letters does not count any more",
      "94 Gaps: questions of the type cloze are not imported",
      "99 Read this: this is a text and no question; it was not imported",
      "104 Broken: the right answer is no number; the question was not imported",
    ]);
  });

  test("texts become Markdown, mathematics and all", async () => {
    const { prompt, explanation, question } = await load("znak-shaga");
    expect(prompt.ru).toBe("Куда идёт шаг $w - \\eta \\nabla L$?\n\n![карта](@@PLUGINFILE@@/map.png)\n");
    expect(explanation?.ru).toBe("Градиент смотрит **вверх**.\n");
    expect(question).toMatchObject({ title: text("Знак шага"), tags: ["Линейные модели", "шаг"] });
  });

  test("both languages are told apart where the file has both", async () => {
    expect((await load("convex-losses")).prompt).toEqual({
      ru: "Какие потери выпуклы?\n",
      en: "Which losses are convex?\n",
    });
    expect(
      imported.notes.filter(({ text }) => text.en.includes("in one language")).map(({ name }) => name),
    ).not.toContain("Convex losses");
  });

  test("braces of a foreign text are no placeholders, and plain text is no Markdown", async () => {
    expect((await load("argmin")).prompt.en).toBe("What is { {sought}}: $\\min$ or what?\n");
    expect((await load("length")).prompt.en).toBe("How long is 1\\*1_m & more?\n");
  });

  test("each kind has its part and key", async () => {
    expect((await load("znak-shaga")).key).toEqual({
      kind: "single_choice",
      right: "option-2",
      feedback: { "option-1": text("Там потери растут.") },
    });
    expect(await load("convex-losses")).toMatchObject({
      part: { kind: "multiple_choice", order: "fixed", credit: "proportional_with_penalty" },
      key: { right: ["option-1", "option-2"] },
    });
    expect((await load("sigmoid-is-odd")).key).toMatchObject({ right: false, feedback: text("Look at 0.") });
    expect((await load("argmin")).key).toMatchObject({
      accepted: ["arg*min"],
      mistakes: [{ value: "min", feedback: text("That is the value.") }],
    });
    expect(await load("length")).toMatchObject({
      part: {
        units: [
          { symbols: ["m"], factor: 1 },
          { symbols: ["cm"], factor: 0.01 },
        ],
      },
      key: { value: 2.5, tolerance: { kind: "absolute", value: 0.01 }, mistakes: [{ value: 25 }] },
    });
    expect(await load("losses-and-tasks")).toMatchObject({
      part: { left: { length: 3 }, right: { length: 3 } },
      key: { right: { "left-1": "right-1", "left-2": "right-1", "left-3": "right-2" } },
    });
    expect(await load("training")).toMatchObject({
      part: { items: [{ text: text("forward") }, { text: text("backward") }, { text: text("step") }] },
      key: { right: ["item-1", "item-2", "item-3"] },
    });
    expect(await load("derive")).toMatchObject({
      part: { kind: "essay", attachment: "image_or_pdf" },
      key: { rubric: [{ text: text("The gradient is set to zero."), points: 1 }] },
    });
  });
});

describe("a file in GIFT", () => {
  let imported: Awaited<ReturnType<typeof importSample>>;
  beforeAll(async () => {
    imported = await importSample("quiz.gift", "from-gift");
  });

  test("becomes folders named after its questions", () => {
    expect(imported.ids).toEqual([
      "learning-rate",
      "which-are-losses",
      "from-gift-question",
      "sigmoid",
      "range",
      "numbers",
      "antigradient",
      "pairs",
      "pochemu",
    ]);
  });

  test("whatever was not taken over is told, with its line and name", () => {
    expect(told(imported.notes)).toEqual([
      "23 Numbers: answers with partial credit were not imported",
      "36 Почему: it came without grading criteria and has got a general one",
      "38 Gaps: the question has several places for answers; it was not imported",
      "40 : this is a text and no question; it was not imported",
      "42 Open: its answers cannot be read; the question was not imported",
    ]);
  });

  test("each kind has its part and key", async () => {
    expect(await load("learning-rate")).toMatchObject({
      prompt: text("What happens when $\\eta$ is far too large?\n"),
      explanation: text("Look at $1 - \\eta \\lambda$.\n"),
      question: { tags: ["Linear models"] },
      key: {
        right: "option-1",
        feedback: {
          "option-1": text("Right, it diverges."),
          "option-3": text("Only while \\eta is below the bound."),
        },
      },
    });
    expect(await load("which-are-losses")).toMatchObject({
      prompt: text("Which are **losses**?\n"),
      key: { kind: "multiple_choice", right: ["option-1", "option-2"] },
    });
    expect((await load("from-gift-question")).key).toMatchObject({
      right: true,
      feedback: text("It is 1/(1+e^-z)."),
    });
    expect(await load("sigmoid")).toMatchObject({
      prompt: text("$\\sigma(0)$ is \\_\\_\\_\\_.\n"),
      key: { value: 0.5, tolerance: { value: 0.001 } },
    });
    expect(await load("range")).toMatchObject({
      prompt: text("Give a number about = 3\n"),
      key: { value: 3, tolerance: { value: expect.closeTo(0.1, 12) } },
    });
    expect((await load("numbers")).key).toMatchObject({
      value: 4,
      mistakes: [{ value: 3, feedback: text("Too few.") }],
    });
    expect((await load("antigradient")).key).toMatchObject({
      accepted: ["antigradient", "minus the gradient"],
    });
    expect((await load("pairs")).key).toMatchObject({ right: { "left-1": "right-1", "left-2": "right-2" } });
    expect((await load("pochemu")).part).toMatchObject({ kind: "essay", attachment: "none" });
  });
});

test("what was imported passes the check, but for the language that is missing", async () => {
  for (const { id } of await listQuestions()) {
    const { problems } = await proveQuestion(await load(id));
    expect(
      problems
        .map(({ en }) => en)
        .filter((problem) => !/the (English text is not English|Russian text is not Russian)/.test(problem)),
      id,
    ).toEqual([]);
  }
});

test("a second import takes other names, and a dry run takes none", async () => {
  const again = await importSample("quiz.gift", "from-gift");
  expect(again.ids).toContain("learning-rate-2");
  expect(await findQuestion("learning-rate-2")).not.toBeNull();
  const dry = await importQuestions("::Only this:: 1 + 1 {#2}", "dry", true);
  expect(dry).toMatchObject({ kind: "imported", ids: ["only-this"] });
  expect(await findQuestion("only-this")).toBeNull();
});

describe("a file that is none of the two is refused whole", () => {
  test.each([
    ["", "neither Moodle XML nor GIFT"],
    ["<quiz><question type='essay'></quiz>", "Line 1: this is not well-formed XML"],
    ["<html><body>Hello</body></html>", "neither Moodle XML nor GIFT"],
    ['<!DOCTYPE quiz [<!ENTITY a "aaaa">]><quiz>&a;</quiz>', "DOCTYPE"],
  ])("%j", async (file, problem) => {
    expect(await importQuestions(file, "none", true)).toMatchObject({
      kind: "unreadable",
      problem: { en: expect.stringContaining(problem) },
    });
  });
});

test.each([
  ["Шаг градиента №2", "shag-gradienta-no2"],
  ["Éva's  Test!", "eva-s-test"],
  ["../../etc/passwd", "etc-passwd"],
  ["數學", ""],
])("%s is the folder %j", (name, folder) => {
  expect(folderName(name)).toBe(folder);
});

test("nothing of a page runs or hides in what was imported", () => {
  const { en } = toMarkdown('<script>alert(1)</script><p onclick="x()">a</p><!-- b -->', "html");
  expect(en).toBe("a");
});
