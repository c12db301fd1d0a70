import type { ResultsFormat } from "#lib/export/export-format.ts";
import { resultsCsv, resultsWorkbook } from "#lib/export/results-file.ts";
import { resultsTable } from "#lib/export/results-table.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { type Locale, type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import { type PartShare, partScoresSchema, partShares } from "#lib/sitting/answer-score.ts";
import type { Database } from "#prisma/client.ts";
import { type GradesFile, gradesFile } from "#prisma/export-grades.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { newestHandScores } from "#prisma/graded-answers.ts";
import { holdingRulings } from "#prisma/sitting/results.ts";

type Request = { courseId: string; assessmentId: string; now: Date; locale: Locale; format: ResultsFormat };

/** The results of one assessment as a file. @returns null when the course has no such assessment. */
export async function exportResults(
  db: Database,
  { courseId, assessmentId, now, locale, format }: Request,
): Promise<GradesFile | null> {
  const rows = await loadGradebook(db, { courseId, now });
  const assessment = rows.assessments.find(({ id }) => id === assessmentId);
  if (!assessment) return null;
  const standings = foldGradebook(rows);
  const counting = standings.flatMap(({ assessments }) =>
    assessments
      .filter((one) => one.assessment.id === assessmentId)
      .flatMap(({ items }) => items.flatMap(({ best }) => best?.attempt.submissionId ?? [])),
  );
  const itemIds = assessment.items.map(({ id }) => id);
  const table = resultsTable(standings, assessmentId, await loadParts(db, counting, itemIds), locale);
  switch (format) {
    case "csv":
      return gradesFile.csv(resultsCsv(table, { locale, excel: false }));
    case "excel":
      return gradesFile.csv(resultsCsv(table, { locale, excel: true }));
    case "xlsx":
      return gradesFile.xlsx(await resultsWorkbook(table));
  }
}

/** What was given for the parts of answers, as they are judged under the rulings that hold, by submission. */
async function loadParts(
  db: Database,
  submissionIds: string[],
  itemIds: string[],
): Promise<Map<string, PartShare[]>> {
  const rulings = await holdingRulings(db, itemIds);
  const rows = await db.submission.findMany({
    where: { id: { in: submissionIds }, questionId: { not: null } },
    select: {
      id: true,
      itemId: true,
      verdict: { select: { parts: true } },
      regrades: { select: { rulingId: true, parts: true } },
      handScores: newestHandScores,
    },
  });
  return new Map(
    rows.flatMap(({ id, itemId, verdict, regrades, handScores }) => {
      const ruling = rulings.get(itemId ?? "");
      const judged = regrades.find(({ rulingId }) => rulingId === ruling?.id) ?? verdict;
      return judged?.parts
        ? [[id, partShares(partScoresSchema.parse(judged.parts), handScores)] as const]
        : [];
    }),
  );
}

/**
 * Which assessment of a course somebody means.
 *
 * @param named its id, or its title in one of the languages
 * @returns its id, null when it is none or several; and the titles that there are
 */
export async function findNamedAssessment(
  db: Database,
  { courseId, named }: { courseId: string; named: string },
): Promise<{ id: string | null; titles: LocalisedText[] }> {
  const rows = await db.assessment.findMany({
    where: { courseId },
    orderBy: { position: "asc" },
    select: { id: true, title: true },
  });
  const assessments = rows.map(({ id, title }) => ({ id, title: localisedTextSchema.parse(title) }));
  const wanted = named.trim().toLowerCase();
  const meant = assessments.filter(({ id, title }) =>
    [id, title.ru.toLowerCase(), title.en.toLowerCase()].includes(wanted),
  );
  return {
    id: meant.length === 1 ? meant[0].id : null,
    titles: assessments.map(({ title }) => title),
  };
}
