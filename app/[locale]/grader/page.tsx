import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { FaultTable } from "#components/grader/fault-table.tsx";
import { GraderList } from "#components/grader/grader-list.tsx";
import { HourFigures, QueueFigures } from "#components/grader/grading-figures.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/permissions.ts";
import { gradingTrouble } from "#lib/staff/grading-trouble.ts";
import { readGrading } from "#prisma/read-grading.ts";

const refreshMs = 3_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("grader"))("title") };
}

/** How grading goes, for the staff: whether anything is wrong and what to do, the queue, the faults, the graders. */
export default async function GraderPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "read_grading")) forbidden();
  const t = await getTranslations("grader");
  const now = new Date();
  const place = { locale, timeZone: course.timeZone, now };
  const grading = await readGrading(context().db, { courseId: course.id, now });
  const { oldestWaitingSince, lastHour, faulted, graders } = grading;
  const trouble = gradingTrouble({
    graders: graders.length,
    oldestWaitingMs: oldestWaitingSince && now.getTime() - oldestWaitingSince.getTime(),
    unresolvedFaults: faulted.filter(({ recovered }) => !recovered).length,
  });
  return (
    <Frame crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]}>
      <KeepFresh everyMs={refreshMs} />
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="mt-1 text-sm text-muted">{t("live")}</p>
      <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex min-w-0 flex-col gap-10">
          {trouble === null ? (
            <Notice meaning="passed" title={t("fine")}>
              {t("fineHint")}
            </Notice>
          ) : (
            <Notice
              meaning={trouble === "no_graders" ? "failed" : "partly"}
              title={t(`trouble.${trouble}.title`)}
            >
              {t(`trouble.${trouble}.todo`)}
            </Notice>
          )}
          <Section title={t("now")}>
            <QueueFigures figures={grading} place={place} />
          </Section>
          <Section title={t("lastHour")}>
            {lastHour.medianMs === null || lastHour.p95Ms === null ? (
              <EmptyState title={t("noneThisHour")}>{t("noneThisHourHint")}</EmptyState>
            ) : (
              <HourFigures {...lastHour} medianMs={lastHour.medianMs} p95Ms={lastHour.p95Ms} />
            )}
          </Section>
          <Section title={t("faults")}>
            <FaultTable faults={faulted} titles={await exerciseTitles(locale)} place={place} />
          </Section>
        </div>
        <aside>
          <Section title={t("processes")}>
            <GraderList graders={graders} place={place} />
          </Section>
        </aside>
      </div>
    </Frame>
  );
}
