import { glob } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Example } from "#exercises/kit/example.ts";
import { importFile, readText } from "#exercises/load-file.ts";
import { exerciseVersion, verdictVersion } from "#exercises/version.ts";
import { type Exercise, exerciseSchema, type VisibleExample } from "#lib/exercise.ts";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
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

/** A folder of an exercise: what it says of itself, or why that cannot be read. */
export type LibraryEntry = { id: string; module: string } & (
  | { kind: "exercise"; exercise: Exercise }
  | { kind: "broken"; reason: string }
);

/** A module of the library; one that gives itself no title has the name of its folder. */
export type LibraryModule = { name: string; title: LocalisedText; entries: LibraryEntry[] };

/** All that there is, by module and then by id. A folder that cannot be read takes no other with it. */
export async function readLibrary(): Promise<LibraryModule[]> {
  const folders = await listFolders();
  const entries = await Promise.all(folders.map(readEntry));
  const modules = [...Map.groupBy(entries, ({ module }) => module)];
  return Promise.all(
    modules.map(async ([name, entries]) => ({ name, title: await readModuleTitle(name), entries })),
  );
}

/** A hash of all that the proof of an exercise depends on; null when there is no such exercise. */
export async function findVersion(id: string): Promise<string | null> {
  const folder = await findFolder(id);
  return folder && exerciseVersion(folder);
}

/** The version that a verdict of today would bear; null when there is no such exercise. */
export async function findVerdictVersion(id: string): Promise<string | null> {
  const folder = await findFolder(id);
  return folder && verdictVersion(folder);
}

/**
 * Every exercise, by module and then by id.
 *
 * @throws when one of them cannot be read; see {@link readLibrary}.
 */
export async function listExercises(): Promise<Exercise[]> {
  const folders = await listFolders();
  return Promise.all(folders.map((folder) => readExercise(folder)));
}

/**
 * @returns null when there is no such exercise
 * @throws when its folder cannot be read
 */
export async function findExercise(id: string): Promise<PublicExercise | null> {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const folder = await findFolder(id);
  if (folder === null) return null;
  const loading = readPublicExercise(folder);
  cache.set(id, loading);
  loading.catch(() => cache.delete(id)); // it may be mended
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
  return files.map((file) => dirname(file)).sort(byNumber.compare);
}

/** `lecture-2` comes before `lecture-10`. */
const byNumber = new Intl.Collator("en", { numeric: true });

async function readEntry(folder: string): Promise<LibraryEntry> {
  const [module = "", id = ""] = folder.split("/");
  try {
    return { kind: "exercise", id, module, exercise: await readExercise(folder) };
  } catch (thrown) {
    return { kind: "broken", id, module, reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

const moduleSchema = z.object({ title: localisedTextSchema });

async function readModuleTitle(name: string): Promise<LocalisedText> {
  try {
    return moduleSchema.parse(JSON.parse(await readText(name, "module.json"))).title;
  } catch {
    return { ru: name, en: name };
  }
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
  const { exercise }: { exercise: unknown } = await importFile(folder, "exercise.ts");
  const parsed = exerciseSchema.safeParse(exercise);
  if (parsed.success) return parsed.data;
  throw new Error(`exercises/${folder}/exercise.ts: ${z.prettifyError(parsed.error)}`);
}

async function readExamples(folder: string): Promise<Example[]> {
  const { examples }: { examples: Example[] } = await importFile(folder, "examples.ts");
  return examples;
}
