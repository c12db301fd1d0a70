import "server-only";
import { listExercises } from "#exercises/public.ts";
import type { Locale } from "#lib/locale.ts";

/** Titles of all exercises by id, in one language. */
export async function exerciseTitles(locale: Locale): Promise<Record<string, string>> {
  const exercises = await listExercises();
  return Object.fromEntries(exercises.map(({ id, title }) => [id, title[locale]]));
}
