import { headingLevels } from "#exercises/check/headings.ts";
import type { LoadedQuestion } from "#exercises/private-questions.ts";
import { type LocalisedText, locales } from "#lib/locale.ts";
import type { Part } from "#lib/question.ts";

/** What is wrong with a question whatever the variant: one sentence each, none when all is well. */
export function checkQuestionTexts({
  question,
  folder,
  prompt,
  explanation,
}: LoadedQuestion): LocalisedText[] {
  const problems: LocalisedText[] = [];
  const expected = `${question.module}/${question.id}`;
  if (folder !== expected)
    problems.push({
      ru: `в question.ts сказано ${expected}, а папка ${folder}`,
      en: `question.ts says ${expected}, but the folder is ${folder}`,
    });
  problems.push(...repeated(question.parts.map(({ id }) => id)), ...question.parts.flatMap(checkPart));
  for (const [name, text] of Object.entries({ prompt, explanation, title: question.title }))
    if (text !== null) problems.push(...checkLanguages(name, text));
  return problems;
}

function checkLanguages(name: string, text: LocalisedText): LocalisedText[] {
  const problems: LocalisedText[] = [];
  if (!/\p{Script=Cyrillic}/u.test(text.ru))
    problems.push({
      ru: `${name}: текст не на русском языке`,
      en: `${name}: the Russian text is not Russian`,
    });
  if (text.en.trim() === "" || /\p{Script=Cyrillic}/u.test(text.en))
    problems.push({
      ru: `${name}: текст не на английском языке`,
      en: `${name}: the English text is not English`,
    });
  const [ru, en] = [headingLevels(text.ru), headingLevels(text.en)];
  if (ru.join() !== en.join())
    problems.push({
      ru: `${name}: заголовки различаются: уровни ${ru.join(" ")} по-русски, ${en.join(" ")} по-английски`,
      en: `${name}: headings differ: levels ${ru.join(" ")} in Russian, ${en.join(" ")} in English`,
    });
  for (const locale of locales)
    if ((text[locale].replaceAll("\\$", "").match(/\$/g) ?? []).length % 2 === 1)
      problems.push({
        ru: `${name}: нечётное число знаков доллара (${locale})`,
        en: `${name}: an odd number of dollar signs (${locale})`,
      });
  return problems;
}

function checkPart(part: Part): LocalisedText[] {
  switch (part.kind) {
    case "single_choice":
    case "multiple_choice":
      return repeated(part.options.map(({ id }) => id));
    case "ordering":
      return repeated(part.items.map(({ id }) => id));
    case "matching":
      return [...repeated(part.left.map(({ id }) => id)), ...repeated(part.right.map(({ id }) => id))];
    case "number": {
      const isWithout = part.units.length > 0 && !part.units.some(({ factor }) => factor === 1);
      return isWithout
        ? [
            {
              ru: `${part.id}: ни у одной единицы множитель не равен 1`,
              en: `${part.id}: no unit has the factor 1`,
            },
          ]
        : [];
    }
    case "formula":
      return part.symbols
        .filter(({ low, high }) => low >= high)
        .map(({ name }) => ({
          ru: `${part.id}: у символа ${name} пустая область значений`,
          en: `${part.id}: the domain of ${name} is empty`,
        }));
    default:
      return [];
  }
}

function repeated(ids: readonly string[]): LocalisedText[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))].map((id) => ({
    ru: `имя ${id} повторяется`,
    en: `the id ${id} is there twice`,
  }));
}
