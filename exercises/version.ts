import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A hash of the files that decide a verdict: the public description (limits, entry, imports), the cases,
 * and all that these import from `exercises/`.
 *
 * @param folder path of the exercise's folder below `exercises/`
 */
export function verdictVersion(folder: string): Promise<string> {
  return hashOf(deciding(folder));
}

/** The same for a question: what is asked, what is right, and all that these import from `exercises/`. */
export function keyVersion(folder: string): Promise<string> {
  return hashOf([`${folder}/question.ts`, `${folder}/key.ts`]);
}

/** A hash of all that the proof of an exercise depends on: every file of its folder, and what these import. */
export async function exerciseVersion(folder: string): Promise<string> {
  const entries = await readdir(join(process.cwd(), "exercises", folder), {
    recursive: true,
    withFileTypes: true,
  });
  const root = join(process.cwd(), "exercises");
  const files = entries.filter((entry) => entry.isFile());
  return hashOf(files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)));
}

/** An exercise as it is: its version, and by their paths from the root the files with which it can be graded again. */
export type VersionFiles = { version: string; files: Record<string, string> };

/**
 * The files that decide a verdict and the picture that is drawn beside it, with all that they import from
 * `exercises/` and `lib/`.
 *
 * @param folder path of the exercise's folder below `exercises/`
 */
export async function readVersionFiles(folder: string): Promise<VersionFiles> {
  const files = new Map<string, string>();
  const present = await readdir(join(process.cwd(), "exercises", folder));
  const picture = present.includes("picture.ts") ? [`${folder}/picture.ts`] : [];
  for (const root of [...deciding(folder), ...picture])
    await collect(`exercises/${root}`, { files, rooms: "exercises|lib", read: readFromDisk });
  const kept = Object.fromEntries(files);
  return { version: await versionOfFiles(folder, kept), files: kept };
}

/** The version that kept files have: what {@link verdictVersion} was when they were read. */
export function versionOfFiles(folder: string, files: Record<string, string>): Promise<string> {
  return hashOf(deciding(folder), async (file) => files[file] ?? "");
}

function deciding(folder: string): string[] {
  return [`${folder}/exercise.ts`, `${folder}/cases.ts`];
}

type Read = (file: string) => Promise<string>;

const readFromDisk: Read = (file) => readFile(join(process.cwd(), file), "utf8");

/** Twelve hexadecimal digits for files and all that they import from `exercises/`; paths are below that. */
async function hashOf(roots: string[], read: Read = readFromDisk): Promise<string> {
  const files = new Map<string, string>();
  for (const root of roots) await collect(`exercises/${root}`, { files, rooms: "exercises", read });
  const hash = createHash("sha256");
  for (const file of [...files.keys()].sort())
    hash.update(`${file.slice("exercises/".length)}\n${files.get(file)}\n`);
  return hash.digest("hex").slice(0, 12);
}

type Collecting = { files: Map<string, string>; rooms: string; read: Read };

async function collect(file: string, collecting: Collecting): Promise<void> {
  const { files, rooms, read } = collecting;
  if (files.has(file)) return;
  const text = await read(file);
  files.set(file, text);
  for (const [, imported = ""] of text.matchAll(new RegExp(`from "#((?:${rooms})/[^"]+)"`, "g")))
    await collect(imported, collecting);
}
