import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { listChoices } from "#app/server/regrade/list-choices.ts";
import { RegradeForm } from "#components/regrade/regrade-form.tsx";
import { RunTable } from "#components/regrade/run-table.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { can } from "#lib/permissions.ts";
import { firstVerdictSchema } from "#lib/regrade/api.ts";
import { findExerciseItem, listSenders } from "#prisma/regrade/find-item.ts";
import { listRegrades } from "#prisma/regrade/runs.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("regrade"))("title") };
}

/** What was sent for one exercise of an assessment, graded again: begun here, with what was graded again before. */
export default async function RegradesPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "regrade")) forbidden();
  const { db } = context();
  const item = await findExerciseItem(db, { courseId: course.id, itemId: (await params).id });
  if (item === null) notFound();
  const { itemId, exerciseId, points, assessmentTitle } = item;
  const [versions, senders, runs, titles] = await Promise.all([
    listChoices(item),
    listSenders(db, itemId),
    listRegrades(db, itemId),
    exerciseTitles(locale),
  ]);
  const t = await getTranslations("regrade");
  const title = titles[exerciseId] ?? exerciseId;
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  return (
    <Frame
      width="wide"
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: title, href: `/exercises/${exerciseId}` },
        { label: t("crumb") },
      ]}
    >
      <h1 className="font-semibold text-2xl">{t("titleOf", { title })}</h1>
      <p className="mt-1 text-muted text-sm">
        {t("of", { assessment: assessmentTitle[locale], points: Number(points) })}
      </p>
      <p className="mt-3 max-w-[72ch]">{t("what")}</p>
      <div className="mt-8 flex flex-col gap-11">
        <Section title={t("begin.section")}>
          {senders.length === 0 ? (
            <EmptyState title={t("begin.nobody")}>{t("begin.nobodyHint")}</EmptyState>
          ) : (
            <RegradeForm
              itemId={itemId}
              versions={versions}
              senders={senders}
              firstVerdicts={firstVerdictSchema.options}
              place={place}
            />
          )}
        </Section>
        <Section title={t("runs.section")}>
          <RunTable runs={runs} place={place} />
        </Section>
      </div>
    </Frame>
  );
}
