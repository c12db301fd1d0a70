import { z } from "zod";
import { decimal, formatExact } from "#lib/exact.ts";
import { describeImportProblem } from "#lib/import/import-problem.ts";
import type { MarksPlan, MarksRow } from "#lib/import/marks.ts";
import type { RosterEntry, RosterPlan, RosterRow } from "#lib/import/roster.ts";
import type { Locale } from "#lib/locale.ts";

export const importOutcomes = ["added", "changed", "same", "empty", "problem"] as const;

/** What an import does, or would do, row by row, in words: for the browser and the command line alike. */
export const importReportSchema = z
  .object({
    /** Whether it was carried out. */
    applied: z.boolean(),
    /** Whether it can be: with one problem in it, nothing is imported. */
    possible: z.boolean(),
    /** What is wrong with the file as a whole. */
    problem: z.string().nullable(),
    rows: z.array(
      z.object({
        line: z.int().positive(),
        email: z.string(),
        outcome: z.enum(importOutcomes),
        /** From what to what, or what is wrong; empty where there is nothing to say. */
        text: z.string(),
      }),
    ),
  })
  .meta({ id: "ImportReport" });
export type ImportReport = z.infer<typeof importReportSchema>;
type ReportRow = ImportReport["rows"][number];

export function importReport(
  { plan, applied }: { plan: RosterPlan | MarksPlan; applied: boolean },
  locale: Locale,
): ImportReport {
  const { rows, possible, fileProblem } = plan;
  return {
    applied,
    possible,
    problem: fileProblem && describeImportProblem(fileProblem, locale),
    rows: rows.map((row) => ({ line: row.line, email: row.email, ...told(row, locale) })),
  };
}

function told(row: RosterRow | MarksRow, locale: Locale): Pick<ReportRow, "outcome" | "text"> {
  switch (row.outcome) {
    case "enrol":
      return { outcome: "added", text: describeEntry(row.entry, locale) };
    case "change":
      return {
        outcome: "changed",
        text: `${describeEntry(row.from, locale)} → ${describeEntry(row.entry, locale)}`,
      };
    case "set": {
      const mark = `${words[locale][row.component]}: ${show(row.mark, locale)}`;
      if (row.from === null) return { outcome: "added", text: mark };
      const from = `${words[locale][row.component]}: ${show(row.from, locale)}`;
      return { outcome: "changed", text: `${from} → ${show(row.mark, locale)}` };
    }
    case "same":
    case "empty":
      return { outcome: row.outcome, text: "" };
    case "problem":
      return { outcome: "problem", text: describeImportProblem(row.problem, locale) };
  }
}

function describeEntry({ name, group, role }: RosterEntry, locale: Locale): string {
  return [name, words[locale][role], ...(group === null ? [] : [group])].join(", ");
}

function show(mark: string, locale: Locale): string {
  return formatExact(decimal(mark), locale, { atLeast: 0 });
}

const words = {
  ru: {
    student: "студент",
    assistant: "ассистент",
    lecturer: "лектор",
    homework: "домашние",
    midterm: "контрольная",
    exam: "экзамен",
  },
  en: {
    student: "student",
    assistant: "assistant",
    lecturer: "lecturer",
    homework: "homework",
    midterm: "midterm",
    exam: "exam",
  },
} as const;
