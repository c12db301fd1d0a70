import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A module of a content folder, as it stands on the disk: Node itself reads it, not the bundler of the site,
 * since content is no part of the site's bundle.
 *
 * @param folder path below `exercises/`
 */
export function importFile(folder: string, file: string) {
  const { href } = pathToFileURL(join(process.cwd(), "exercises", folder, file));
  return import(/* turbopackIgnore: true */ /* @vite-ignore */ href);
}

/** A text of a content folder. @throws when there is none */
export function readText(folder: string, file: string): Promise<string> {
  return readFile(join(process.cwd(), "exercises", folder, file), "utf8");
}
