import { headingLevels } from "#exercises/check/headings.ts";
import type { PublicExercise } from "#exercises/public.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** What is wrong with the texts of an exercise: one sentence each, none when all is well. */
export function checkTexts({
  exercise,
  folder,
  statement,
  hints,
  examples,
}: PublicExercise): LocalisedText[] {
  const problems: LocalisedText[] = [];
  const expected = `${exercise.module}/${exercise.id}`;
  if (folder !== expected)
    problems.push({
      ru: `в exercise.ts сказано ${expected}, а папка ${folder}`,
      en: `exercise.ts says ${expected}, but the folder is ${folder}`,
    });
  const [ru, en] = [headingLevels(statement.ru), headingLevels(statement.en)];
  if (ru.join() !== en.join())
    problems.push({
      ru: `заголовки условий различаются: уровни ${ru.join(" ")} по-русски, ${en.join(" ")} по-английски`,
      en: `headings of the statements differ: levels ${ru.join(" ")} in Russian, ${en.join(" ")} in English`,
    });
  if (en.length === 0) problems.push({ ru: "в условии нет заголовков", en: "the statement has no headings" });
  if (hints.ru.length !== hints.en.length)
    problems.push({
      ru: `подсказок по-русски ${hints.ru.length}, по-английски ${hints.en.length}`,
      en: `${hints.ru.length} hints in Russian, ${hints.en.length} in English`,
    });
  if (hints.en.length === 0) problems.push({ ru: "подсказок нет", en: "there are no hints" });
  const texts = { "statement.ru.md": statement.ru, "statement.en.md": statement.en };
  for (const [file, text] of Object.entries(texts))
    if ((text.match(/\$/g) ?? []).length % 2 === 1)
      problems.push({
        ru: `в ${file} нечётное число знаков доллара`,
        en: `${file} has an odd number of dollar signs`,
      });
  for (const language of ["ru", "en"] as const)
    for (const hint of hints[language])
      if (hint.body === "")
        problems.push({
          ru: `у подсказки «${hint.title}» нет текста`,
          en: `hint "${hint.title}" has no text`,
        });
  if (examples.length === 0) problems.push({ ru: "открытых тестов нет", en: "there are no visible cases" });
  return problems;
}
