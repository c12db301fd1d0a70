import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = join(process.cwd(), "node_modules/numpy-ts/dist/types");

/** Sets how much memory is taken, so the box has not got it. */
const withheldExport = "configureWasm, ";

/** The type declarations of numpy-ts as students import it, by their paths in the package. */
export async function numpyTypes(): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter((name) => name.endsWith(".d.ts"))
    .map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
  const types = Object.fromEntries(await Promise.all(files));
  return { ...types, "index.d.ts": types["index.d.ts"].replace(withheldExport, "") };
}
