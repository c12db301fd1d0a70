import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { CaseGroup, LoadedExercise } from "#exercises/kit/case.ts";
import type { PictureDrawing } from "#exercises/kit/picture.ts";
import { loadExercise } from "#exercises/private.ts";
import { versionOfFiles } from "#exercises/version.ts";
import { exerciseSchema } from "#lib/exercise.ts";

/** An exercise in the version that was asked for, or why there is none. */
export type LoadedVersion =
  | { kind: "loaded"; exercise: LoadedExercise }
  /** It is not the present one, and its files were never kept. */
  | { kind: "not_kept" }
  /** Its files are there, but make no exercise that this release can grade with. */
  | { kind: "unusable"; reason: string };

/**
 * Loads an exercise in any version: the present one as it stands, an earlier one from the files that were kept.
 *
 * @param findFiles text by path from the root; asked only when the version is not the present one
 */
export async function loadVersion(
  { exerciseId, version }: { exerciseId: string; version: string },
  findFiles: () => Promise<Record<string, string> | null>,
): Promise<LoadedVersion> {
  const present = await loadExercise(exerciseId);
  if (present?.version === version) return { kind: "loaded", exercise: present };
  const key = `${exerciseId} ${version}`;
  const known = earlier.get(key);
  if (known !== undefined) return { kind: "loaded", exercise: known };
  const files = await findFiles();
  if (files === null) return { kind: "not_kept" };
  const loaded = await loadFiles(exerciseId, version, files);
  if (loaded.kind === "loaded") earlier.set(key, loaded.exercise);
  return loaded;
}

const earlier = new Map<string, LoadedExercise>();

async function loadFiles(
  exerciseId: string,
  version: string,
  files: Record<string, string>,
): Promise<LoadedVersion> {
  const suffix = `/${exerciseId}/exercise.ts`;
  const description = Object.keys(files).find((path) => path.endsWith(suffix));
  if (description === undefined) return { kind: "unusable", reason: `it holds no ${exerciseId}` };
  const folder = dirname(description).slice("exercises/".length);
  if ((await versionOfFiles(folder, files)) !== version)
    return { kind: "unusable", reason: "its files are not those of this version" };
  try {
    return { kind: "loaded", exercise: await importFrom(folder, version, files) };
  } catch (thrown) {
    return { kind: "unusable", reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Writes the files where nobody else can read them, and takes them away as soon as Node has read them. */
async function importFrom(
  folder: string,
  version: string,
  files: Record<string, string>,
): Promise<LoadedExercise> {
  const house = await mkdtemp(join(tmpdir(), "gradus-version-"));
  try {
    await furnish(house, files);
    const load = (file: string) => {
      const { href } = pathToFileURL(join(house, "exercises", folder, file));
      return import(/* @vite-ignore */ href);
    };
    const { exercise }: { exercise: unknown } = await load("exercise.ts");
    const { groups }: { groups: CaseGroup[] } = await load("cases.ts");
    const hasPicture = `exercises/${folder}/picture.ts` in files;
    const picture: PictureDrawing | null = hasPicture ? (await load("picture.ts")).picture : null;
    const parsed = exerciseSchema.safeParse(exercise);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    return { exercise: parsed.data, version, groups, picture };
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}

/** A house of its own, in which `#exercises/…` and `#lib/…` are the kept files and packages are ours. */
async function furnish(house: string, files: Record<string, string>): Promise<void> {
  const imports = { "#exercises/*": "./exercises/*", "#lib/*": "./lib/*" };
  await writeFile(join(house, "package.json"), JSON.stringify({ type: "module", imports }));
  await symlink(join(process.cwd(), "node_modules"), join(house, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), text);
  }
}
