import type { ExportFormat } from "#lib/export/export-format.ts";
import { gradesCsv } from "#lib/export/grades-csv.ts";
import { gradesWorkbook } from "#lib/export/grades-workbook.ts";
import { gradesForCanvas, gradesForMoodle } from "#lib/export/learning-platform.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";
import { loadGradebook } from "#prisma/gradebook.ts";

export type GradesFile = { content: string | Uint8Array; mediaType: string; extension: "csv" | "xlsx" };

/** A file of a kind with what is to be in it. */
export const gradesFile = {
  csv: (content: string): GradesFile => ({
    content,
    mediaType: "text/csv; charset=utf-8",
    extension: "csv",
  }),
  xlsx: (content: Uint8Array): GradesFile => ({
    content,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
  }),
};

/** The grades of a course as a file, with its words in one language. */
export async function exportGrades(
  db: Database,
  { courseId, now, locale, format }: { courseId: string; now: Date; locale: Locale; format: ExportFormat },
): Promise<GradesFile> {
  const standings = foldGradebook(await loadGradebook(db, { courseId, now }));
  const { csv, xlsx } = gradesFile;
  switch (format) {
    case "csv":
      return csv(gradesCsv(standings, { locale, excel: false }));
    case "excel":
      return csv(gradesCsv(standings, { locale, excel: true }));
    case "moodle":
      return csv(gradesForMoodle(standings, locale));
    case "canvas":
      return csv(gradesForCanvas(standings, locale));
    case "xlsx":
      return xlsx(await gradesWorkbook(standings, locale));
  }
}
