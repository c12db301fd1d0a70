import type { Locale, LocalisedText } from "#lib/locale.ts";
import type { Factor } from "#lib/mistake.ts";

/** What a student reads of a mistake, besides numbers. See `describe-mistake.ts`. */

/** A constant factor, and where such a factor usually comes from. */
export const factorTexts: Record<Factor, LocalisedText> = {
  "2": {
    ru: "Ровно вдвое больше ожидаемого: проверьте, где нужно 1/n, а где 2/n.",
    en: "Exactly twice the expected value: check 1/n against 2/n.",
  },
  "1/2": {
    ru: "Ровно вдвое меньше ожидаемого: похоже, потеряна двойка от производной квадрата.",
    en: "Exactly half of the expected value: the 2 from the derivative of the square seems to be missing.",
  },
  n: {
    ru: "Ровно в n раз больше ожидаемого, где n — число строк: похоже, сумма не поделена на n.",
    en: "Exactly n times the expected value, n being the number of rows: a sum stands where the mean should.",
  },
  "1/n": {
    ru: "Ровно в n раз меньше ожидаемого, где n — число строк: похоже, деление на n сделано лишний раз.",
    en: "Exactly 1/n of the expected value, n being the number of rows: there is one division by n too many.",
  },
  "2/n": {
    ru: "Отличается от ожидаемого множителем 2/n, где n — число строк: проверьте двойку и деление на n.",
    en: "Off by the factor 2/n, n being the number of rows: check the 2 and the division by n.",
  },
  "n/2": {
    ru: "Отличается от ожидаемого множителем n/2, где n — число строк: похоже, потерян множитель 2/n.",
    en: "Off by the factor n/2, n being the number of rows: a factor 2/n seems to be missing.",
  },
  ln2: {
    ru: "Отличается от ожидаемого множителем ln 2: проверьте основание логарифма, нужен натуральный.",
    en: "Off by the factor ln 2: check the base of the logarithm, it must be natural.",
  },
  "1/ln2": {
    ru: "Отличается от ожидаемого множителем 1/ln 2: похоже, логарифм взят по основанию 2, а нужен натуральный.",
    en: "Off by the factor 1/ln 2: the logarithm seems to be to the base 2, it must be natural.",
  },
  other: {
    ru: "Все числа отличаются от ожидаемых одним и тем же множителем: форма ответа верна, проверьте коэффициенты.",
    en: "All numbers are off by one and the same factor: the form is right, check the coefficients.",
  },
};

/** Kinds that need no number to be told. */
export const mistakeTexts = {
  returned_nothing: {
    ru: "Функция ничего не вернула: проверьте, что в каждой ветви есть return.",
    en: "The function returned nothing: see that every branch has a return.",
  },
  wrong_type: { ru: "Возвращено значение не того типа.", en: "The returned value is of the wrong type." },
  wrong_shape: { ru: "Возвращён массив не той формы.", en: "The returned array is of the wrong shape." },
  transposed: {
    ru: "Матрица транспонирована: строки и столбцы поменялись местами.",
    en: "The matrix is transposed: rows and columns changed places.",
  },
  not_finite: {
    ru: "В ответе есть NaN или бесконечность: ищите деление на ноль, логарифм нуля или переполнение.",
    en: "The answer contains NaN or an infinity: look for a division by zero, a logarithm of zero, an overflow.",
  },
  arguments_changed: {
    ru: "Функция изменила свои аргументы: скопируйте массив, прежде чем менять его.",
    en: "The function changed its arguments: copy an array before changing it.",
  },
  opposite_sign: {
    ru: "Знак противоположный, величина верна.",
    en: "The sign is opposite; the size is right.",
  },
  constant_factor: factorTexts.other,
  constant_offset: {
    ru: "Все числа сдвинуты относительно ожидаемых на одну и ту же величину.",
    en: "All numbers are off by one and the same amount.",
  },
  all_but_first: {
    ru: "Неверен только первый элемент: проверьте начало цикла и столбец единиц.",
    en: "Only the first element is wrong: check where the loop starts, and the column of ones.",
  },
  all_but_last: {
    ru: "Неверен только последний элемент: проверьте, где кончается цикл.",
    en: "Only the last element is wrong: check where the loop ends.",
  },
  few_digits: {
    ru: "Верны только первые цифры: похоже, точность теряется по пути или итерации остановлены слишком рано.",
    en: "Only the first digits are right: precision is lost on the way, or an iteration stops too early.",
  },
  different: {
    ru: "Значения другие; закономерности в расхождении не видно.",
    en: "The values are different; there is no pattern in how they differ.",
  },
  author: {
    ru: "Ответ не прошёл проверку этого задания.",
    en: "The answer did not pass the check of this exercise.",
  },
} satisfies Record<string, LocalisedText>;

/** What stands where a number should, by the name that the grader gives it. */
export const thingTexts: Record<string, LocalisedText> = {
  undefined: { ru: "undefined", en: "undefined" },
  null: { ru: "null", en: "null" },
  string: { ru: "строка", en: "a string" },
  boolean: { ru: "логическое значение", en: "a boolean" },
  bigint: { ru: "BigInt", en: "a BigInt" },
  symbol: { ru: "символ", en: "a symbol" },
  function: { ru: "функция", en: "a function" },
  object: { ru: "объект", en: "an object" },
  array: { ru: "массив", en: "an array" },
  number: { ru: "число", en: "a number" },
};

/** Errors that the grader names itself; the rest are the engine's and keep their own words. */
export const errorTexts: Record<string, LocalisedText> = {
  MissingExport: {
    ru: "Нет экспортируемой функции {message}. Напишите export перед function и проверьте имя.",
    en: "There is no exported function {message}. Write export before function and check the name.",
  },
  ForbiddenImport: {
    ru: "Подключать «{message}» в этом задании нельзя.",
    en: "“{message}” must not be imported in this exercise.",
  },
  SourceTooLarge: {
    ru: "Текст программы больше 64 КиБ.",
    en: "The program is larger than 64 KiB.",
  },
  TooDeep: {
    ru: "Выражения вложены слишком глубоко.",
    en: "The expressions are nested too deeply.",
  },
  UnfinishedModule: {
    ru: "Модуль не загрузился до конца: await на верхнем уровне так ничего и не дождался. Решение должно быть синхронным.",
    en: "The module never finished loading: a top-level await was never settled. A solution is synchronous.",
  },
  Crash: {
    ru: "Программа обрушила процесс, в котором выполнялась.",
    en: "The program crashed the process that it ran in.",
  },
};

export const limitTexts: Record<"time_limit" | "memory_limit" | "output_limit", LocalisedText> = {
  time_limit: {
    ru: "Превышено время на один тест: проверьте условия циклов.",
    en: "Out of time for one case: check the conditions of the loops.",
  },
  memory_limit: {
    ru: "Превышена память: проверьте, какие массивы растут.",
    en: "Out of memory: check which arrays grow.",
  },
  output_limit: {
    ru: "Возвращено или напечатано слишком много данных.",
    en: "Too much was returned or printed.",
  },
};

export const notRunText: LocalisedText = {
  ru: "Не запускался: группа уже не засчитана.",
  en: "Not run: the group was already lost.",
};

/** Sentences with numbers, for visible cases. */
export const detailTexts: Record<
  Locale,
  {
    type(expected: string, returned: string): string;
    ragged(at: string): string;
    promise: string;
    thingAt(thing: string, at: string): string;
    shape(expected: string, returned: string): string;
    notFinite(at: string): string;
    changed(argument: string): string;
    factor(value: string): string;
    offset(value: string): string;
    digits(count: number): string;
  }
> = {
  ru: {
    type: (expected, returned) => `Ожидался тип ${expected}, получено: ${returned}.`,
    ragged: (at) => `Строки разной длины: у строки ${at} длина не такая, как у первой.`,
    promise: "Возвращён Promise: функция должна быть синхронной, без async.",
    thingAt: (thing, at) => `В ${at} должно стоять число, а стоит ${thing}.`,
    shape: (expected, returned) => `Ожидалась форма ${expected}, получена ${returned}.`,
    notFinite: (at) =>
      `NaN или бесконечность в ${at}: ищите деление на ноль, логарифм нуля или переполнение.`,
    changed: (argument) => `Функция изменила свой аргумент ${argument}: скопируйте его, прежде чем менять.`,
    factor: (value) =>
      `Все числа отличаются от ожидаемых одним множителем, ${value}: проверьте коэффициенты.`,
    offset: (value) => `Все числа сдвинуты относительно ожидаемых на ${value}.`,
    digits: (count) =>
      `Верных значащих цифр всего ${count}: похоже, точность теряется по пути или итерации остановлены слишком рано.`,
  },
  en: {
    type: (expected, returned) => `Expected the type ${expected}, got ${returned}.`,
    ragged: (at) => `The rows differ in length: row ${at} is not as long as the first.`,
    promise: "A Promise was returned: the function must be synchronous, without async.",
    thingAt: (thing, at) => `At ${at} there should be a number, and there is ${thing}.`,
    shape: (expected, returned) => `Expected the shape ${expected}, got ${returned}.`,
    notFinite: (at) =>
      `NaN or an infinity at ${at}: look for a division by zero, a logarithm of zero, an overflow.`,
    changed: (argument) => `The function changed its argument ${argument}: copy it before changing it.`,
    factor: (value) => `All numbers are off by one factor, ${value}: check the coefficients.`,
    offset: (value) => `All numbers are off by ${value}.`,
    digits: (count) =>
      `Only the first ${count} digits are right: precision is lost on the way, or an iteration stops too early.`,
  },
};
