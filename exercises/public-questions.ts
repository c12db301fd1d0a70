import { glob } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type Random, seededRandom } from "#exercises/kit/random.ts";
import { importFile, readText } from "#exercises/load-file.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { fillPart, fillText } from "#lib/question/fill-placeholders.ts";
import { type Part, type Question, questionSchema, type Variables } from "#lib/question.ts";

/** All of a question that a student may read. Nothing here leads to a key. */
export type PublicQuestion = {
  question: Question;
  /** Path below `exercises/`: `theory-1/mse-by-hand`. */
  folder: string;
  /** Markdown with `$…$`, `$$…$$` and placeholders. */
  prompt: LocalisedText;
  /** Null for a question that is the same for everybody. */
  draw: ((random: Random) => Variables) | null;
};

/** A question as one student sees it. */
export type Variant = {
  variables: Variables;
  /** With the variables in their places, as in the parts. */
  prompt: LocalisedText;
  /** Options, items to order and right sides to match are in the order of this variant. */
  parts: Part[];
};

/** The first numbers that the generator gives are nearly the same for seeds that are; these are left out. */
const unlikeFrom = 32;

/**
 * The variant that a seed makes of a question: always the same one, on every machine.
 *
 * @param seed a whole number that belongs to the student and the attempt
 */
export function drawVariant({ question, prompt, draw }: PublicQuestion, seed: number): Variant {
  const random = seededRandom(seed);
  for (let i = 0; i < unlikeFrom; i += 1) random.uniform(0, 1);
  const variables = draw === null ? {} : draw(random);
  return {
    variables,
    prompt: fillText(prompt, variables),
    parts: question.parts.map((part) => fillPart(shuffle(part, random), variables)),
  };
}

function shuffle(part: Part, random: Random): Part {
  switch (part.kind) {
    case "single_choice":
    case "multiple_choice":
      return part.order === "fixed" ? part : { ...part, options: random.shuffle(part.options) };
    case "ordering":
      return { ...part, items: random.shuffle(part.items) };
    case "matching":
      return { ...part, right: random.shuffle(part.right) };
    default:
      return part;
  }
}

/**
 * Every question, by module and then by id.
 *
 * @throws when one of them cannot be read
 */
export async function listQuestions(): Promise<Question[]> {
  const folders = await listQuestionFolders();
  return Promise.all(folders.map((folder) => readQuestion(folder, importFile)));
}

/**
 * @returns null when there is no such question
 * @throws when its folder cannot be read
 */
export async function findQuestion(id: string): Promise<PublicQuestion | null> {
  const folder = await findQuestionFolder(id);
  return folder === null ? null : readPublicQuestion(folder, importFile);
}

/** Path of a question's folder below `exercises/`, or null when there is no such question. */
export async function findQuestionFolder(id: string): Promise<string | null> {
  const folders = await listQuestionFolders();
  return folders.find((folder) => folder.endsWith(`/${id}`)) ?? null;
}

/** A folder is a question when it lies two levels down and has a `question.ts`. */
async function listQuestionFolders(): Promise<string[]> {
  const files = await Array.fromAsync(glob("*/*/question.ts", { cwd: join(process.cwd(), "exercises") }));
  return files.map((file) => dirname(file)).sort(byNumber.compare);
}

/** `theory-2` comes before `theory-10`. */
const byNumber = new Intl.Collator("en", { numeric: true });

/**
 * @param folder path below `exercises/`
 * @param load imports its modules
 * @throws when it cannot be read
 */
export async function readPublicQuestion(folder: string, load: typeof importFile): Promise<PublicQuestion> {
  const [question, { draw }, ru, en] = await Promise.all([
    readQuestion(folder, load),
    load(folder, "question.ts"),
    readText(folder, "prompt.ru.md"),
    readText(folder, "prompt.en.md"),
  ]);
  return { question, folder, prompt: { ru, en }, draw: draw ?? null };
}

async function readQuestion(folder: string, load: typeof importFile): Promise<Question> {
  const { question }: { question: unknown } = await load(folder, "question.ts");
  const parsed = questionSchema.safeParse(question);
  if (parsed.success) return parsed.data;
  throw new Error(`exercises/${folder}/question.ts: ${z.prettifyError(parsed.error)}`);
}
