import { glob, readFile } from "node:fs/promises";

const methods =
  /^(?:export (?:async )?function (GET|HEAD|POST|PUT|PATCH|DELETE)\b|export const (GET|HEAD|POST|PUT|PATCH|DELETE)\b)/gm;
const reExported = /^export \{([^}]+)\}/gm;

/** Every page, method of a route and server action in the folder of the site, as the table of who is let in names them. */
export async function listAddresses(): Promise<string[]> {
  const [pages, routes, actions] = await Promise.all([listPages(), listRoutes(), listActions()]);
  return [...pages.map((path) => `PAGE ${path}`), ...routes, ...actions.map((name) => `ACTION ${name}`)];
}

/** Paths of the pages without their language, with parameters in braces. */
async function listPages(): Promise<string[]> {
  const files = await Array.fromAsync(glob("**/page.tsx", { cwd: "app/[locale]" }));
  return files.map((file) => pathOf(`/${file}`)).sort();
}

/** `GET /api/submissions/{id}` */
async function listRoutes(): Promise<string[]> {
  const files = await Array.fromAsync(glob("**/route.ts", { cwd: "app" }));
  const found = files.map(async (file) => {
    const source = await readFile(`app/${file}`, "utf8");
    const named = Array.from(source.matchAll(methods), ([, first, second]) => first ?? second);
    const renamed = Array.from(source.matchAll(reExported), ([, names]) => names.split(",")).flat();
    const exported = renamed.map((name) => name.trim().split(" as ").at(-1));
    return [...named, ...exported].map((method) => `${method} ${pathOf(`/${file}`)}`);
  });
  return (await Promise.all(found)).flat().sort();
}

/** Names of the functions that a browser may call by themselves. */
async function listActions(): Promise<string[]> {
  const files = await Array.fromAsync(glob("{app,components,lib}/**/*.{ts,tsx}"));
  const sources = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return sources
    .filter((source) => /^\s*["']use server["']/m.test(source))
    .flatMap((source) => Array.from(source.matchAll(/^export async function (\w+)/gm), ([, name]) => name))
    .sort();
}

function pathOf(file: string): string {
  const path = file
    .replace(/\/(page\.tsx|route\.ts)$/, "")
    .replaceAll("[", "{")
    .replaceAll("]", "}");
  return path === "" ? "/" : path;
}
