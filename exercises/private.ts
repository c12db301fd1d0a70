import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CaseGroup, LoadedExercise } from "#exercises/kit/case.ts";
import type { PictureDrawing } from "#exercises/kit/picture.ts";
import { importFile } from "#exercises/load-file.ts";
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
  const { groups }: { groups: CaseGroup[] } = await importFile(folder, "cases.ts");
  return { exercise, version: await verdictVersion(folder), groups, picture: await loadPicture(folder) };
}

/** What the exercise draws, if it has a `picture.ts`. */
async function loadPicture(folder: string): Promise<PictureDrawing | null> {
  const files = await readdir(join(process.cwd(), "exercises", folder));
  if (!files.includes("picture.ts")) return null;
  const { picture }: { picture: PictureDrawing } = await importFile(folder, "picture.ts");
  return picture;
}
