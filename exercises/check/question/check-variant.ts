import type { LoadedQuestion } from "#exercises/private-questions.ts";
import type { Variant } from "#exercises/public-questions.ts";
import type { Key, Keys } from "#lib/answer/key.ts";
import { type LocalisedText, locales } from "#lib/locale.ts";
import { placeholdersOf } from "#lib/question/fill-placeholders.ts";
import type { Option, Part } from "#lib/question.ts";
import type { Value } from "#lib/value.ts";

/** What is wrong with the texts and the numbers of one variant. */
export function checkVariant(loaded: LoadedQuestion, variant: Variant, keys: Keys): LocalisedText[] {
  const { question, prompt, explanation } = loaded;
  const texts = [
    prompt,
    ...(explanation === null ? [] : [explanation]),
    ...question.parts.flatMap(textsOfPart),
    ...Object.values(keys).flatMap(textsOfKey),
  ];
  return [
    ...Object.entries(variant.variables)
      .filter(([, value]) => isDegenerate(value))
      .map(([name]) => ({
        ru: `переменная ${name} пуста или не конечное число`,
        en: `the variable ${name} is empty or no finite number`,
      })),
    ...texts.flatMap((text) => checkPlaceholders(text, variant.variables)),
    ...variant.parts.flatMap((part) => listsOf(part).flatMap((list) => checkDifferent(part.id, list))),
  ];
}

function isDegenerate(value: Value): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (typeof value === "object") return value.length === 0 || value.some(isDegenerate);
  return value === "";
}

function checkPlaceholders(text: LocalisedText, variables: Variant["variables"]): LocalisedText[] {
  const names = placeholdersOf(text);
  const unknown = names.filter((name) => !Object.hasOwn(variables, name));
  const inOne = names.filter((name) =>
    locales.some((locale) => !placeholdersOf({ ru: text[locale], en: text[locale] }).includes(name)),
  );
  return [
    ...unknown.map((name) => ({
      ru: `переменной {{${name}}} нет`,
      en: `there is no variable {{${name}}}`,
    })),
    ...inOne.map((name) => ({
      ru: `{{${name}}} есть только на одном языке: «${text.ru.slice(0, 60)}»`,
      en: `{{${name}}} is there in one language only: “${text.en.slice(0, 60)}”`,
    })),
  ];
}

/** Options that read the same could both be right. */
function checkDifferent(id: string, options: readonly Option[]): LocalisedText[] {
  const isRepeated = locales.some(
    (locale) => new Set(options.map(({ text }) => text[locale].trim())).size < options.length,
  );
  return isRepeated
    ? [{ ru: `${id}: два варианта ответа одинаковы`, en: `${id}: two options are the same` }]
    : [];
}

function listsOf(part: Part): (readonly Option[])[] {
  switch (part.kind) {
    case "single_choice":
    case "multiple_choice":
      return [part.options];
    case "ordering":
      return [part.items];
    case "matching":
      return [part.left, part.right];
    default:
      return [];
  }
}

function textsOfPart(part: Part): LocalisedText[] {
  return [part.label, ...listsOf(part).flatMap((list) => list.map(({ text }) => text))];
}

function textsOfKey(key: Key): LocalisedText[] {
  switch (key.kind) {
    case "single_choice":
    case "multiple_choice":
    case "matching":
      return Object.values(key.feedback);
    case "true_false":
      return [
        ...(key.feedback === null ? [] : [key.feedback]),
        ...(key.rubric ?? []).map(({ text }) => text),
      ];
    case "ordering":
      return key.feedback === null ? [] : [key.feedback];
    case "essay":
      return key.rubric.map(({ text }) => text);
    case "code":
      return [];
    default:
      return key.mistakes.map(({ feedback }) => feedback);
  }
}
