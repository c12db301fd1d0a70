import "server-only";
import { log } from "#app/server/api/log.ts";
import { library } from "#app/server/library.ts";
import { listQuestions } from "#exercises/public-questions.ts";
import type { Locale, LocalisedText } from "#lib/locale.ts";

/** Titles of all exercises and questions by id, in one language. Those that cannot be read have none. */
export async function exerciseTitles(locale: Locale): Promise<Record<string, string>> {
  questionTitles ??= readQuestionTitles();
  const entries = (await library()).flatMap(({ entries }) => entries);
  const exercises = entries.flatMap((entry): [string, LocalisedText][] =>
    entry.kind === "exercise" ? [[entry.id, entry.exercise.title]] : [],
  );
  const titles = [...exercises, ...(await questionTitles)];
  return Object.fromEntries(titles.map(([id, title]) => [id, title[locale]]));
}

/** Content is read once in the life of the process. */
let questionTitles: Promise<[string, LocalisedText][]> | undefined;

async function readQuestionTitles(): Promise<[string, LocalisedText][]> {
  try {
    return (await listQuestions()).map(({ id, title }) => [id, title]);
  } catch (thrown) {
    questionTitles = undefined; // it may be mended
    log.error(
      { reason: thrown instanceof Error ? thrown.message : String(thrown) },
      "questions cannot be read",
    );
    return [];
  }
}
