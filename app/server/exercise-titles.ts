import "server-only";
import { library } from "#app/server/library.ts";
import type { Locale } from "#lib/locale.ts";

/** Titles of all exercises by id, in one language. Those that cannot be read have none. */
export async function exerciseTitles(locale: Locale): Promise<Record<string, string>> {
  const entries = (await library()).flatMap(({ entries }) => entries);
  return Object.fromEntries(
    entries.flatMap((entry) => (entry.kind === "exercise" ? [[entry.id, entry.exercise.title[locale]]] : [])),
  );
}
