import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CaseGroup, LoadedExercise } from "#exercises/kit/case.ts";
import { findExercise } from "#exercises/public.ts";
import { verdictVersion } from "#exercises/version.ts";

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
  return { exercise, version: await verdictVersion(folder), groups };
}
