import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { loadStandings } from "#app/server/statistics/find-item.ts";
import { StaffItemTable } from "#components/course/staff-item-table.tsx";
import type { AssessmentStanding } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";
import { can } from "#lib/permissions.ts";
import { itemOutcomes, itemStatistics } from "#lib/statistics/item-statistics.ts";
import type { Viewer } from "#prisma/courses.ts";

/** The items of an assessment with how far the students of the course are with each. */
export async function StaffItems({
  standing,
  viewer,
  locale,
}: {
  standing: AssessmentStanding;
  viewer: Viewer;
  locale: Locale;
}) {
  const { enrolment } = viewer;
  const [standings, titles] = await Promise.all([loadStandings(viewer), exerciseTitles(locale)]);
  const items = standing.items.flatMap(({ item: { id, content, points } }) => {
    if (content.kind === "sealed") return [];
    const waiting = standings.filter(({ assessments }) =>
      assessments.some(({ items }) => items.some(({ item, pending }) => item.id === id && pending > 0)),
    );
    const { tried, solved } = itemStatistics(itemOutcomes(standings, id));
    return [{ id, content, points, tried, solved, waiting: waiting.length }];
  });
  const may = {
    readStatistics: can(enrolment.role, "read_statistics"),
    regrade: can(enrolment.role, "regrade"),
  };
  return <StaffItemTable items={items} students={standings.length} titles={titles} may={may} />;
}
