import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { loadStandings } from "#app/server/statistics/find-item.ts";
import { Histogram } from "#components/grades/histogram.tsx";
import { Section } from "#components/shell/section.tsx";
import { type ItemLine, ItemTable } from "#components/statistics/item-table.tsx";
import { Meanings } from "#components/statistics/meanings.tsx";
import { UntriedItems } from "#components/statistics/untried-items.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { itemTitle } from "#components/ui/item-name.tsx";
import { components } from "#lib/course.ts";
import { exact } from "#lib/exact.ts";
import { lowestPass } from "#lib/grade.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import { can } from "#lib/permissions.ts";
import { assessmentStatistics } from "#lib/statistics/assessment-statistics.ts";
import { itemOutcomes, itemStatistics } from "#lib/statistics/item-statistics.ts";
import { markCounts } from "#lib/statistics/mark-counts.ts";
import { type ItemWork, workStatistics } from "#lib/statistics/work-statistics.ts";
import { loadWorks } from "#prisma/statistics/works.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statistics"))("title") };
}

/** How each item of the course goes, and how marks and grades are spread, for the staff. */
export default async function StatisticsPage() {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  if (!can(enrolment.role, "read_statistics")) forbidden();
  const t = await getTranslations("statistics");
  const [standings, works, titles] = await Promise.all([
    loadStandings(viewer),
    loadWorks(context().db, { courseId: course.id }),
    exerciseTitles(locale),
  ]);
  const assessments = (standings[0]?.assessments ?? []).filter(({ items }) => items.length > 0);
  return (
    <Frame
      width="table"
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: t("toGrades"), href: "/grades" },
        { label: t("title") },
      ]}
    >
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="mt-2 max-w-[72ch] text-muted">{t("intro")}</p>
      {assessments.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
        </div>
      ) : (
        <div className="mt-9 flex flex-col gap-11">
          {assessments.map((standing) => (
            <div key={standing.assessment.id} id={standing.assessment.id}>
              <Section title={standing.assessment.title[locale]}>
                <AssessmentFigures
                  standings={standings}
                  assessmentId={standing.assessment.id}
                  label={standing.assessment.title[locale]}
                  lines={itemLines(standing, standings, works, titles)}
                />
              </Section>
            </div>
          ))}
          <Section title={t("marks")}>
            <p className="mb-4 max-w-[72ch] text-sm text-muted">{t("marksHint")}</p>
            <Spreads standings={standings} />
          </Section>
          <Section title={t("meaning.title")}>
            <Meanings />
          </Section>
        </div>
      )}
    </Frame>
  );
}

function itemLines(
  { items }: AssessmentStanding,
  standings: Standing[],
  works: ItemWork[],
  titles: Record<string, string>,
): ItemLine[] {
  return items.flatMap(({ item: { id, content } }) =>
    content.kind === "sealed"
      ? []
      : {
          id,
          kind: content.kind,
          title: itemTitle(content, titles),
          statistics: itemStatistics(itemOutcomes(standings, id)),
          work: workStatistics(works.filter(({ itemId }) => itemId === id)),
        },
  );
}

type FiguresProps = { standings: Standing[]; assessmentId: string; label: string; lines: ItemLine[] };

async function AssessmentFigures({ standings, assessmentId, label, lines }: FiguresProps) {
  const t = await getTranslations("statistics");
  const { tried, meanShare } = assessmentStatistics(standings, assessmentId);
  if (meanShare === null)
    return (
      <>
        <p className="mb-4 max-w-[72ch] text-sm text-muted">{t("wholeUntried")}</p>
        <UntriedItems label={label} lines={lines} />
      </>
    );
  return (
    <>
      <p className="figures mb-2 text-sm text-muted">
        {t("whole", { count: tried, of: standings.length, share: meanShare.valueOf() })}
      </p>
      <ItemTable label={label} students={standings.length} lines={lines} />
    </>
  );
}

async function Spreads({ standings }: { standings: Standing[] }) {
  const t = await getTranslations("statistics");
  const grades = standings.flatMap(({ final }) => (final.grade === null ? [] : [exact(final.grade)]));
  const spreads = [
    ...components.map((component) => ({
      what: t(`marksOf.${component}`),
      marks: standings.flatMap(({ components }) => components[component].soFar ?? []),
      lowestPass: 0,
    })),
    { what: t("finalGrades"), marks: grades, lowestPass },
  ];
  return (
    <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
      {spreads.map(({ what, marks, lowestPass }) => (
        <li key={what}>
          <h3 className="mb-2 text-sm">{what}</h3>
          <Histogram counts={markCounts(marks)} what={what} empty={t("noMarks")} lowestPass={lowestPass} />
        </li>
      ))}
    </ul>
  );
}
