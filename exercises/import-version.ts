import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { importFile } from "#exercises/load-file.ts";

/**
 * Imports modules of content folders as they are in one version of them, so that a key that was corrected on the disk
 * is read again by a process that has run for weeks. Node keeps a module by its address; here the version is part of
 * it, for a module and for all that it imports from `exercises/`.
 *
 * @param version a hash of all these files, as `exercises/version.ts` makes it
 */
export function importVersion(version: string): typeof importFile {
  return (folder, file) => {
    const { href } = pathToFileURL(join(process.cwd(), "exercises", folder, file));
    return import(/* @vite-ignore */ `${href}?${parameter}=${version}`);
  };
}

const parameter = "version";

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const version = context.parentURL && new URL(context.parentURL).searchParams.get(parameter);
    const isContent = resolved.url.startsWith(pathToFileURL(join(process.cwd(), "exercises/")).href);
    return version && isContent ? { ...resolved, url: `${resolved.url}?${parameter}=${version}` } : resolved;
  },
});
