import { exportWords } from "#lib/export/export-words.ts";
import type { Standing } from "#lib/gradebook.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import type { Locale } from "#lib/locale.ts";

/** The assessments that have a column of points: those with items, by position; the others are their component's mark. */
export function exportedAssessments(standings: readonly Standing[]): AssessmentRow[] {
  const assessments = (standings[0]?.assessments ?? []).filter(({ items }) => items.length > 0);
  return assessments.map(({ assessment }) => assessment);
}

/** A reason why a final grade is not final, in words; only a component without a mark has no assessment. */
export type UnresolvedLine = {
  component: string;
  assessment: string | null;
  /** Id of the exercise or the question. */
  item: string | null;
  reason: string;
};

export function unresolvedLines({ unresolved, assessments }: Standing, locale: Locale): UnresolvedLine[] {
  const words = exportWords[locale];
  return unresolved.map((entry) => {
    const told = { component: words.components[entry.component], reason: words.reasons[entry.reason] };
    if (entry.reason === "no_mark") return { ...told, assessment: null, item: null };
    const found = assessments.find(({ assessment }) => assessment.id === entry.assessmentId)?.assessment;
    const content = found?.items.find(({ id }) => id === entry.itemId)?.content;
    return {
      ...told,
      assessment: found?.title[locale] ?? null,
      item: content && content.kind !== "sealed" ? content.id : null,
    };
  });
}
