import { globSync } from "node:fs";
import { dirname } from "node:path";
import { locales } from "#lib/locale.ts";

/**
 * Makes a function that names the page or route of `app/` which answers a path: `/api/submissions/[id]` and not each
 * address, so that figures have few names. Whatever is none of them, be it a guess of a stranger, is `other`.
 */
export function routeFinder(): (path: string) => string {
  const routes = globSync("app/**/{page,route}.{ts,tsx}")
    .map((file) => `/${dirname(file).split("/").slice(1).join("/")}`)
    // A folder with a fixed name goes before one that stands for any.
    .sort((a, b) => a.replaceAll("[", "\uffff").localeCompare(b.replaceAll("[", "\uffff"), "en"))
    .map((name) => ({ name, pattern: patternOf(name) }));
  return (path) => {
    if (path.startsWith("/_next/")) return "/_next";
    return routes.find(({ pattern }) => pattern.test(path))?.name ?? "other";
  };
}

function patternOf(route: string): RegExp {
  const parts = route
    .split("/")
    .slice(1)
    .map((part) => {
      if (part === "[locale]") return `(?:${locales.join("|")})`;
      if (part.startsWith("[...")) return ".+";
      return part.startsWith("[") ? "[^/]+" : RegExp.escape(part);
    });
  return new RegExp(`^/${parts.join("/")}/?$`);
}
