import type { Case, LoadedExercise } from "#exercises/kit/case.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

/** What is wrong with the cases of an exercise, before anything is run. */
export function checkCases({ exercise, groups }: LoadedExercise): LocalisedText[] {
  const problems: LocalisedText[] = [];
  const cases = groups.flatMap((group) => group.cases);
  if (!groups.some((group) => group.visible))
    problems.push({ ru: "нет ни одной открытой группы", en: "there is no visible group" });
  for (const group of groups) {
    if (group.cases.length === 0)
      problems.push({ ru: `в группе ${group.id} нет тестов`, en: `group ${group.id} has no cases` });
    if (!group.visible && group.weight < 1)
      problems.push({
        ru: `скрытая группа ${group.id} ничего не весит`,
        en: `hidden group ${group.id} weighs nothing`,
      });
    if (groups.filter((other) => other.id === group.id).length > 1)
      problems.push({ ru: `две группы называются ${group.id}`, en: `two groups are called ${group.id}` });
  }
  for (const one of cases) problems.push(...checkCase(one, exercise.entry.parameters.length));
  for (const { id, cases } of groups)
    if (new Set(cases.map(({ name }) => name.en)).size < cases.length)
      problems.push({
        ru: `в группе ${id} два теста с одним названием`,
        en: `two cases of ${id} have the same name`,
      });
  const seen = new Map<string, LocalisedText>();
  for (const one of cases.filter(({ check }) => check.kind === "close")) {
    const key = JSON.stringify(one.arguments);
    const twin = seen.get(key);
    if (twin !== undefined)
      problems.push({
        ru: `у тестов «${twin.ru}» и «${one.name.ru}» одни и те же аргументы`,
        en: `cases "${twin.en}" and "${one.name.en}" have the same arguments`,
      });
    seen.set(key, one.name);
  }
  return problems;
}

function checkCase({ name, arguments: values, check }: Case, parameters: number): LocalisedText[] {
  const problems: LocalisedText[] = [];
  if (values.length !== parameters)
    problems.push({
      ru: `у теста «${name.ru}» аргументов: ${values.length}, а функция принимает ${parameters}`,
      en: `case "${name.en}" has ${values.length} arguments where the function takes ${parameters}`,
    });
  if (values.some(isDegenerate))
    problems.push({
      ru: `среди аргументов теста «${name.ru}» есть пустой массив или число, которое не конечно`,
      en: `case "${name.en}" has an empty array or a number that is not finite in its arguments`,
    });
  if (check.kind === "close" && isDegenerate(check.expected))
    problems.push({
      ru: `тест «${name.ru}» ожидает пустой массив или число, которое не конечно`,
      en: `case "${name.en}" expects an empty array or a number that is not finite`,
    });
  if (check.kind === "close" && check.relative >= 0.01)
    problems.push({
      ru: `тест «${name.ru}» прощает ошибку в ${check.relative * 100} %: он слишком плохо обусловлен`,
      en: `case "${name.en}" accepts an error of ${check.relative * 100} %: its condition is too bad`,
    });
  return problems;
}

function isDegenerate(value: Value): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && (value.length === 0 || value.some(isDegenerate));
}
