import { z } from "zod";
import type { typescript as Typescript } from "#components/editor/monaco.ts";

/** Texts of declaration files by their paths in the package. */
const filesSchema = z.record(z.string(), z.string());

/**
 * Lets the editor know a library that may be imported: by its name at once, so that to import it is no mistake,
 * and by all that it offers as soon as that has come. Where it never comes, the name has to do.
 *
 * @returns makes the editor forget the library
 */
export function addLibrary({ typescriptDefaults }: typeof Typescript, library: string): () => void {
  const add = (path: string, text: string) => typescriptDefaults.addExtraLib(text, `file:///${path}`);
  let added = [add(`library/${library}.d.ts`, `declare module "${library}";`)];
  let forgotten = false;
  const forget = () => {
    for (const file of added) file.dispose();
  };
  loadFiles(library)
    .then((files) => {
      if (forgotten) return;
      forget();
      added = Object.entries(files).map(([path, text]) => add(`node_modules/${library}/${path}`, text));
    })
    .catch(() => {});
  return () => {
    forgotten = true;
    forget();
  };
}

async function loadFiles(library: string): Promise<Record<string, string>> {
  const { body } = await fetch(`/api/libraries/${library}`);
  const unpacked = new Response(body?.pipeThrough(new DecompressionStream("gzip")));
  return filesSchema.parse(await unpacked.json());
}
