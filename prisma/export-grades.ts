import { foldGradebook } from "#lib/gradebook.ts";
import { gradesCsv } from "#lib/grades-csv.ts";
import type { Locale } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";
import { loadGradebook } from "#prisma/gradebook.ts";

/**
 * The grades of a course as a CSV file. `gradus grades export` prints it, or writes it to `--out FILE` and
 * then prints the number of students and how many of them have something unresolved.
 */
export async function exportGrades(
  db: Database,
  { courseId, now, locale, bom }: { courseId: string; now: Date; locale: Locale; bom: boolean },
): Promise<string> {
  const rows = await loadGradebook(db, { courseId, now });
  return gradesCsv(foldGradebook(rows), { locale, bom });
}
