import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Example } from "#exercises/kit/example.ts";
import type { Exercise, VisibleExample } from "#lib/exercise.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { showValue } from "#lib/value.ts";

/** A hint is opened by its title. */
export type Hint = { title: string; body: string };

/** All of an exercise that a student may read. Nothing here leads to a solver or a hidden case. */
export type PublicExercise = {
  exercise: Exercise;
  /** Path below `exercises/`: `lecture-1/normal-equation`. */
  folder: string;
  starter: string;
  /** Markdown with `$…$` and `$$…$$`. */
  statement: LocalisedText;
  hints: { ru: Hint[]; en: Hint[] };
  examples: VisibleExample[];
};

/** Every exercise, by module and then by id. */
export async function listExercises(): Promise<Exercise[]> {
  const folders = await listFolders();
  return Promise.all(folders.map((folder) => readExercise(folder)));
}

export async function findExercise(id: string): Promise<PublicExercise | null> {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const folder = await findFolder(id);
  if (folder === null) return null;
  const loading = readPublicExercise(folder);
  cache.set(id, loading);
  return loading;
}

/** Path of an exercise's folder below `exercises/`, or null when there is no such exercise. */
export async function findFolder(id: string): Promise<string | null> {
  const folders = await listFolders();
  return folders.find((folder) => folder.endsWith(`/${id}`)) ?? null;
}

const cache = new Map<string, Promise<PublicExercise>>();

/** A folder is an exercise when it lies two levels down and has an `exercise.ts`. */
async function listFolders(): Promise<string[]> {
  const files = await Array.fromAsync(glob("*/*/exercise.ts", { cwd: join(process.cwd(), "exercises") }));
  return files.map((file) => dirname(file)).sort();
}

async function readPublicExercise(folder: string): Promise<PublicExercise> {
  const [exercise, examples, starter, ...texts] = await Promise.all([
    readExercise(folder),
    readExamples(folder),
    readText(folder, "starter.ts"),
    readText(folder, "statement.ru.md"),
    readText(folder, "statement.en.md"),
    readText(folder, "hints.ru.md"),
    readText(folder, "hints.en.md"),
  ]);
  const [statementRu = "", statementEn = "", hintsRu = "", hintsEn = ""] = texts;
  return {
    exercise,
    folder,
    starter,
    statement: { ru: statementRu, en: statementEn },
    hints: { ru: parseHints(hintsRu), en: parseHints(hintsEn) },
    examples: examples.map((example) => ({
      name: example.name,
      arguments: example.arguments.map((value, i) => ({
        name: exercise.entry.parameters[i].name,
        value: showValue(value),
      })),
      expected: showValue(example.expected),
    })),
  };
}

/** One hint for each `##` heading. */
function parseHints(markdown: string): Hint[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title: title.trim(), body: lines.join("\n").trim() };
    });
}

async function readExercise(folder: string): Promise<Exercise> {
  const { exercise }: { exercise: Exercise } = await load(folder, "exercise.ts");
  return exercise;
}

async function readExamples(folder: string): Promise<Example[]> {
  const { examples }: { examples: Example[] } = await load(folder, "examples.ts");
  return examples;
}

/** Node itself reads the file, not the bundler of the site: content is no part of the site's bundle. */
function load(folder: string, file: string) {
  const { href } = pathToFileURL(join(process.cwd(), "exercises", folder, file));
  return import(/* turbopackIgnore: true */ /* @vite-ignore */ href);
}

function readText(folder: string, file: string): Promise<string> {
  return readFile(join(process.cwd(), "exercises", folder, file), "utf8");
}
