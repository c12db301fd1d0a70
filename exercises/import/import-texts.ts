import type { LocalisedText } from "#lib/locale.ts";

/** What is said of an import, to the one who does it. */
export const importTexts = {
  unknownFormat: {
    ru: "Файл не похож ни на Moodle XML, ни на GIFT.",
    en: "The file looks like neither Moodle XML nor GIFT.",
  },
  doctype: {
    ru: "В файле есть DOCTYPE, которого в Moodle XML не бывает. Уберите его и повторите.",
    en: "The file has a DOCTYPE, which Moodle XML never has. Take it out and try again.",
  },
  noAnswer: {
    ru: "нет правильного ответа; вопрос не перенесён",
    en: "there is no right answer; the question was not imported",
  },
  noOptions: {
    ru: "меньше двух вариантов ответа; вопрос не перенесён",
    en: "there are fewer than two options; the question was not imported",
  },
  description: {
    ru: "это текст без вопроса; он не перенесён",
    en: "this is a text and no question; it was not imported",
  },
  partialOptions: {
    ru: "частичные баллы за отдельные варианты не перенесены: верным остался вариант с наибольшей долей",
    en: "partial credit for single options was not imported: the one with the largest share is the right one",
  },
  otherShares: {
    ru: "доли вариантов заменены правилом «верные минус неверные»",
    en: "the shares of the options were replaced by the rule “right choices less wrong ones”",
  },
  partialAnswers: {
    ru: "ответы с частичным баллом не перенесены",
    en: "answers with partial credit were not imported",
  },
  catchAll: {
    ru: "комментарий «на любой другой ответ» не перенесён",
    en: "the feedback for any other answer was not imported",
  },
  rightFeedback: {
    ru: "комментарий к верному ответу не перенесён",
    en: "the feedback for a right answer was not imported",
  },
  caseCounts: {
    ru: "регистр букв больше не учитывается",
    en: "the case of letters does not count any more",
  },
  severalNumbers: {
    ru: "перенесён только первый из нескольких верных чисел",
    en: "of several right numbers only the first was imported",
  },
  unitRequired: {
    ru: "единицу теперь нужно указывать обязательно",
    en: "a unit must be given now",
  },
  notANumber: {
    ru: "верный ответ не число; вопрос не перенесён",
    en: "the right answer is no number; the question was not imported",
  },
  severalBlanks: {
    ru: "в вопросе несколько мест для ответа; вопрос не перенесён",
    en: "the question has several places for answers; it was not imported",
  },
  brokenAnswers: {
    ru: "ответы не разобраны; вопрос не перенесён",
    en: "its answers cannot be read; the question was not imported",
  },
  rubric: {
    ru: "критерии оценивания не указаны; поставлен один общий",
    en: "it came without grading criteria and has got a general one",
  },
  oneLanguage: {
    ru: "текст только на одном языке; на второй его нужно перевести",
    en: "the text is in one language; it has to be translated into the other",
  },
} satisfies Record<string, LocalisedText>;

export const importTextsOf = {
  brokenXml: (line: number, reason: string): LocalisedText => ({
    ru: `Строка ${line}: это не правильный XML (${reason}).`,
    en: `Line ${line}: this is not well-formed XML (${reason}).`,
  }),
  unknownType: (type: string): LocalisedText => ({
    ru: `вопросы вида ${type} не переносятся`,
    en: `questions of the type ${type} are not imported`,
  }),
  leftOut: (element: string): LocalisedText => ({
    ru: `не перенесено: <${element}>`,
    en: `not imported: <${element}>`,
  }),
  points: (points: string): LocalisedText => ({
    ru: `балл ${points} не перенесён: баллы задаёт работа, в которую входит вопрос`,
    en: `its ${points} points were not imported: points belong to the assessment that sets the question`,
  }),
  file: (name: string): LocalisedText => ({
    ru: `файл ${name} не перенесён`,
    en: `the file ${name} was not imported`,
  }),
};

/** The criterion of an essay that came without one. */
export const generalCriterion: LocalisedText = {
  ru: "Ответ верен, полон и обоснован",
  en: "The answer is right, complete and justified",
};
