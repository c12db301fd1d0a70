import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CaseGroup, LoadedExercise } from "#exercises/kit/case.ts";
import { findExercise } from "#exercises/public.ts";

/**
 * Loads an exercise with its hidden cases. Expected values are computed by the reference solver here,
 * once in the life of the process.
 *
 * @returns null when there is no such exercise
 */
export async function loadExercise(id: string): Promise<LoadedExercise | null> {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const found = await findExercise(id);
  if (found === null) return null;
  const loading = load(found.exercise, found.folder);
  cache.set(id, loading);
  return loading;
}

const cache = new Map<string, Promise<LoadedExercise>>();

async function load(exercise: LoadedExercise["exercise"], folder: string): Promise<LoadedExercise> {
  const { href } = pathToFileURL(join(process.cwd(), "exercises", folder, "cases.ts"));
  const { groups }: { groups: CaseGroup[] } = await import(/* @vite-ignore */ href);
  return { exercise, version: await versionOf(folder), groups };
}

/**
 * A hash of the files that decide a verdict: the public description (limits, entry, imports), the cases,
 * and all that these import from `exercises/`.
 */
async function versionOf(folder: string): Promise<string> {
  const files = new Map<string, string>();
  await collect(`${folder}/exercise.ts`, files);
  await collect(`${folder}/cases.ts`, files);
  const hash = createHash("sha256");
  for (const file of [...files.keys()].sort()) hash.update(`${file}\n${files.get(file)}\n`);
  return hash.digest("hex").slice(0, 12);
}

async function collect(file: string, files: Map<string, string>): Promise<void> {
  if (files.has(file)) return;
  const text = await readFile(join(process.cwd(), "exercises", file), "utf8");
  files.set(file, text);
  for (const [, imported = ""] of text.matchAll(/from "#exercises\/([^"]+)"/g))
    await collect(imported, files);
}
