import type { LocalisedText } from "#lib/locale.ts";

/** Why an answer cannot be read, and what is said of one that is wrong; sentences for the student. */
export const answerTexts = {
  empty: { ru: "Ответа пока нет.", en: "There is no answer yet." },
  tooLong: { ru: "Ответ слишком длинный.", en: "The answer is too long." },
  otherKind: {
    ru: "Этот ответ дан на вопрос другого вида. Ответьте ещё раз.",
    en: "This answer belongs to a question of another kind. Please answer again.",
  },
  noSuchOption: {
    ru: "Такого варианта в этом вопросе нет. Обновите страницу и ответьте ещё раз.",
    en: "This question has no such option. Reload the page and answer again.",
  },
  notAllOrdered: {
    ru: "Расставьте все пункты, каждый по одному разу.",
    en: "Put every item in its place, each of them once.",
  },

  notANumber: {
    ru: "Это не похоже на число. Напишите, например, 0,25, или 1/4, или 2.5e-1.",
    en: "This does not look like a number. Write, for example, 0.25, or 1/4, or 2.5e-1.",
  },
  tooLarge: {
    ru: "Слишком большое или слишком маленькое число.",
    en: "The number is too large or too small.",
  },
  zeroDenominator: { ru: "В знаменателе ноль.", en: "The denominator is zero." },

  notATable: {
    ru: "Скобки не сходятся. Напишите, например, [[1; 2]; [3; 4]] или по строке матрицы на строку.",
    en: "The brackets do not match. Write, for example, [[1, 2], [3, 4]], or one row of the matrix a line.",
  },
  ragged: {
    ru: "В строках разное число элементов.",
    en: "The rows have different numbers of elements.",
  },
  notAVector: {
    ru: "Это матрица, а нужен вектор: одна строка или один столбец.",
    en: "This is a matrix, and a vector is wanted: one row or one column.",
  },
  tooManyCells: {
    ru: "Слишком много элементов: в строке и в столбце может быть не больше 50.",
    en: "Too many elements: a row and a column may have at most 50.",
  },
  ambiguousComma: {
    ru: "Непонятно, что отделяют запятые: дробную часть или элементы. Пишите дроби с точкой или разделяйте элементы точкой с запятой и переводом строки.",
    en: "It is not clear whether the commas separate elements or decimals. Write decimals with a point, or put a space after each comma that separates elements.",
  },
  wrongShape: {
    ru: "Размер ответа другой.",
    en: "The answer is of another shape.",
  },

  brackets: { ru: "Скобки не сходятся.", en: "The brackets do not match." },
  incomplete: {
    ru: "Формула не дописана: в конце чего-то не хватает.",
    en: "The formula is not finished: something is missing at the end.",
  },
  tooDeep: {
    ru: "Формула слишком сложная: слишком много вложенных скобок или степеней.",
    en: "The formula is too complex: brackets or powers are nested too deep.",
  },
  hugeExponent: {
    ru: "Слишком большой показатель степени: по модулю он может быть не больше 100.",
    en: "The exponent is too large: it may be at most 100 in size.",
  },
  powerOfFunction: {
    ru: "Степень функции пишите после скобок: sin(x)^2.",
    en: "Write a power of a function after the brackets: sin(x)^2.",
  },
} satisfies Record<string, LocalisedText>;

/** The same for problems that name what was typed. */
export const answerTextsOf = {
  notANumberInRow: (cell: string, row: number): LocalisedText => ({
    ru: `«${cell}» в строке ${row} — не число.`,
    en: `“${cell}” in row ${row} is not a number.`,
  }),
  emptyCell: (row: number): LocalisedText => ({
    ru: `В строке ${row} есть пустая ячейка.`,
    en: `Row ${row} has an empty cell.`,
  }),
  noUnit: (units: string): LocalisedText => ({
    ru: `Укажите единицу: ${units}.`,
    en: `Add the unit: ${units}.`,
  }),
  otherUnit: (given: string, units: string): LocalisedText => ({
    ru: `Единица «${given}» здесь неизвестна; подойдёт ${units}.`,
    en: `The unit “${given}” is not known here; use ${units}.`,
  }),
  unknownSign: (sign: string): LocalisedText => ({
    ru: `Знак «${sign}» в формуле непонятен.`,
    en: `The sign “${sign}” is not understood in a formula.`,
  }),
  unexpected: (sign: string): LocalisedText => ({
    ru: `Не на месте: «${sign}».`,
    en: `This is out of place: “${sign}”.`,
  }),
  unknownName: (name: string, known: string): LocalisedText => ({
    ru: `Имя «${name}» здесь неизвестно; можно использовать: ${known}.`,
    en: `The name “${name}” is not known here; you may use: ${known}.`,
  }),
  bracketsFor: (name: string): LocalisedText => ({
    ru: `Возьмите аргумент функции ${name} в скобки.`,
    en: `Put the argument of ${name} in brackets.`,
  }),
  argumentsOf: (name: string, count: number): LocalisedText => ({
    ru:
      count === 1
        ? `У функции ${name} один аргумент.`
        : `У функции ${name} два аргумента или больше; разделяйте их точкой с запятой.`,
    en:
      count === 1
        ? `The function ${name} takes one argument.`
        : `The function ${name} takes two arguments or more; separate them by semicolons.`,
  }),
};
