import type { CsvProblem } from "#lib/csv.ts";
import type { Locale } from "#lib/locale.ts";

/** What can be wrong with a row of an imported file; the file is then not imported at all. */
export type RowProblem =
  | { problem: "bad_email"; value: string }
  | { problem: "no_name" }
  | { problem: "bad_role"; value: string }
  | { problem: "last_lecturer" }
  | { problem: "repeated"; firstLine: number }
  | { problem: "unknown_person"; value: string }
  | { problem: "no_student"; value: string }
  | { problem: "bad_component"; value: string }
  | { problem: "bad_mark"; value: string };

export type ImportProblem = CsvProblem | RowProblem;

/** A problem in a sentence for the person who imports. */
export function describeImportProblem(problem: ImportProblem, locale: Locale): string {
  const { ru, en } = describe(problem);
  return locale === "ru" ? ru : en;
}

function describe(problem: ImportProblem): { ru: string; en: string } {
  switch (problem.problem) {
    case "empty_file":
      return {
        ru: "В файле нет ни одной строки с данными.",
        en: "The file has no line with data.",
      };
    case "broken_csv":
      return {
        ru: `Строку ${problem.line} нельзя прочесть: проверьте кавычки.`,
        en: `Line ${problem.line} cannot be read: check its quotes.`,
      };
    case "no_column":
      return {
        ru: `В первой строке нет столбца «${problem.column}».`,
        en: `The first line has no column “${problem.column}”.`,
      };
    case "bad_email":
      return {
        ru: `«${problem.value}» — не адрес почты.`,
        en: `“${problem.value}” is not an e-mail address.`,
      };
    case "no_name":
      return { ru: "Нет имени.", en: "There is no name." };
    case "bad_role":
      return {
        ru: `Роли «${problem.value}» нет: бывают student, assistant, lecturer.`,
        en: `There is no role “${problem.value}”: use student, assistant or lecturer.`,
      };
    case "last_lecturer":
      return {
        ru: "Курс останется без лектора: укажите здесь роль lecturer или впишите в файл другого лектора.",
        en: "The course would be left without a lecturer: give the role lecturer here, or to somebody else in the file.",
      };
    case "repeated":
      return {
        ru: `То же уже сказано в строке ${problem.firstLine}.`,
        en: `Line ${problem.firstLine} is about the same already.`,
      };
    case "unknown_person":
      return {
        ru: `Человека с почтой ${problem.value} в курсе нет.`,
        en: `Nobody in the course has the e-mail ${problem.value}.`,
      };
    case "no_student":
      return {
        ru: `${problem.value} — не студент этого курса.`,
        en: `${problem.value} is not a student of this course.`,
      };
    case "bad_component":
      return {
        ru: `Оценки за «${problem.value}» нельзя загрузить: бывают midterm и exam.`,
        en: `Marks for “${problem.value}” cannot be imported: use midterm or exam.`,
      };
    case "bad_mark":
      return {
        ru: `«${problem.value}» — не оценка: нужно число от 0 до 10, не больше двух знаков после запятой.`,
        en: `“${problem.value}” is not a mark: it must be a number from 0 to 10 with at most two decimals.`,
      };
  }
}
