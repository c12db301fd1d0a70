import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { ExerciseFigures } from "#app/[locale]/statistics/[item]/exercise-figures.tsx";
import { QuestionFigures } from "#app/[locale]/statistics/[item]/question-figures.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { findItem } from "#app/server/statistics/find-item.ts";
import { Section } from "#components/shell/section.tsx";
import { ItemFigures } from "#components/statistics/item-figures.tsx";
import { Meanings } from "#components/statistics/meanings.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { itemTitle } from "#components/ui/item-name.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { can } from "#lib/permissions.ts";
import { itemOutcomes, itemStatistics } from "#lib/statistics/item-statistics.ts";
import { workStatistics } from "#lib/statistics/work-statistics.ts";
import { loadWorks } from "#prisma/statistics/works.ts";

type Props = { params: Promise<{ item: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statistics"))("title") };
}

/** How one item goes, down to its cases and mistakes, or to the options and answers of a question. */
export default async function ItemStatisticsPage({ params }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  if (!can(enrolment.role, "read_statistics")) forbidden();
  const found = await findItem(viewer, (await params).item);
  if (found === null) notFound();
  const { item, assessment, standings } = found;
  const t = await getTranslations("statistics");
  const title = itemTitle(item.content, await exerciseTitles(locale));
  const outcomes = itemOutcomes(standings, item.id);
  const works = await loadWorks(context().db, { courseId: course.id });
  const line = {
    id: item.id,
    kind: item.content.kind,
    title,
    statistics: itemStatistics(outcomes),
    work: workStatistics(works.filter(({ itemId }) => itemId === item.id)),
  };
  const which = { courseId: course.id, itemId: item.id };
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: t("title"), href: "/statistics" },
        { label: title },
      ]}
    >
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-1 text-muted">
        {t("of", { assessment: assessment.title[locale], points: Number(item.points) })}
        {item.content.kind === "exercise" && (
          <>
            {" · "}
            <PageLink href={`/exercises/${item.content.id}`} className="link">
              {t("openExercise")}
            </PageLink>
            {can(enrolment.role, "regrade") && (
              <>
                {" · "}
                <PageLink href={`/items/${item.id}/regrade`} className="link">
                  {(await getTranslations("exercise.trial"))("regrade")}
                </PageLink>
              </>
            )}
          </>
        )}
      </p>
      <div className="mt-8 flex flex-col gap-11">
        {outcomes.length === 0 ? (
          <EmptyState title={t("itemUntried")}>{t("itemUntriedHint")}</EmptyState>
        ) : (
          <>
            <Section title={t("figures")}>
              <ItemFigures line={line} students={standings.length} />
            </Section>
            {item.content.kind === "exercise" ? (
              <ExerciseFigures which={which} exerciseId={item.content.id} />
            ) : (
              <QuestionFigures which={which} questionId={item.content.id} outcomes={outcomes} />
            )}
            <Section title={t("meaning.title")}>
              <Meanings />
            </Section>
          </>
        )}
      </div>
    </Frame>
  );
}
