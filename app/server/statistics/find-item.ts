import "server-only";
import { context } from "#app/server/context.ts";
import { type AssessmentStanding, foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { AssessmentRow, ItemRow } from "#lib/gradebook-rows.ts";
import type { KnownContent } from "#lib/sitting/item-lines.ts";
import type { Viewer } from "#prisma/courses.ts";
import { loadGradebook } from "#prisma/gradebook.ts";

/** An item of the course with the standings of all its students. */
export type StatisticsItem = {
  item: ItemRow & { content: KnownContent };
  assessment: AssessmentRow;
  standings: Standing[];
};

export async function loadStandings({ course }: Viewer): Promise<Standing[]> {
  return foldGradebook(await loadGradebook(context().db, { courseId: course.id, now: new Date() }));
}

/** @returns null when the course has no such item, or nobody to count. */
export async function findItem(viewer: Viewer, itemId: string): Promise<StatisticsItem | null> {
  const standings = await loadStandings(viewer);
  const assessments: AssessmentStanding[] = standings[0]?.assessments ?? [];
  for (const { assessment, items } of assessments)
    for (const { item } of items) {
      const { content } = item;
      if (item.id === itemId && content.kind !== "sealed")
        return { item: { ...item, content }, assessment, standings };
    }
  return null;
}
