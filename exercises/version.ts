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
  return hashOf([`${folder}/exercise.ts`, `${folder}/cases.ts`]);
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

/** Twelve hexadecimal digits for files and all that they import from `exercises/`; paths are below that. */
async function hashOf(roots: string[]): Promise<string> {
  const files = new Map<string, string>();
  for (const root of roots) await collect(root, files);
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
