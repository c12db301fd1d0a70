import "server-only";
import { renderMarkdown } from "#app/server/markdown.ts";
import { openExercise } from "#app/server/open-exercise.ts";
import type { CodeExercise } from "#components/question/code-exercises.tsx";
import type { Locale } from "#lib/locale.ts";
import type { AttemptItem } from "#lib/sitting/api.ts";

/** What is to be known of the exercises that the open questions ask for, by their ids. */
export async function codeExercises(
  items: readonly AttemptItem[],
  locale: Locale,
): Promise<Record<string, CodeExercise>> {
  const ids = items.flatMap(({ content }) =>
    (content?.question.parts ?? []).flatMap((part) => (part.kind === "code" ? part.exerciseId : [])),
  );
  const exercises = [...new Set(ids)].map(async (id) => {
    const opened = await openExercise(id);
    if (opened?.kind !== "found") return [];
    const { exercise, statement, starter } = opened.found;
    const html = await renderMarkdown(statement[locale]);
    return [[id, { title: exercise.title[locale], statement: html, starter }] as const];
  });
  return Object.fromEntries((await Promise.all(exercises)).flat());
}
