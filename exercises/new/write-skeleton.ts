import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findFolder } from "#exercises/public.ts";

export type Skeleton = { written: string[] } | { refused: string };

/**
 * Writes a new exercise folder that already runs and passes its own check: a small exercise, with remarks
 * on what to put in the place of what.
 *
 * @param path `<module>/<id>`, lower-case words joined by hyphens
 * @returns the files written, as paths from the project's root, or a sentence why none was
 */
export async function writeSkeleton(path: string): Promise<Skeleton> {
  const [, module, id] = path.match(/^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/) ?? [];
  if (module === undefined || id === undefined)
    return { refused: `"${path}" is not <module>/<id> in lower-case words joined by hyphens` };
  const taken = await findFolder(id);
  if (taken !== null) return { refused: `exercises/${taken} has this id already, and ids are unique` };

  const template = join(import.meta.dirname, "template");
  const names = (await readdir(template, { recursive: true })).filter((name) => name.endsWith(".txt")).sort();
  const written: string[] = [];
  for (const name of names) {
    const text = await readFile(join(template, name), "utf8");
    const file = join("exercises", module, id, name.replace(/\.txt$/, ""));
    const target = join(process.cwd(), file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text.replaceAll("MODULE", module).replaceAll("EXERCISE", id), { flag: "wx" });
    written.push(file);
  }
  return { written };
}
