import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RubricLinks } from "#app/[locale]/assessments/[id]/staff/rubric-links.tsx";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { watchState } from "#app/server/sitting/watch-state.ts";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { ExtendAll } from "#components/sitting/staff/extend-all.tsx";
import { PeopleTable } from "#components/sitting/staff/people-table.tsx";
import { QuestionRulings } from "#components/sitting/staff/question-rulings.tsx";
import { ReleaseResults } from "#components/sitting/staff/release-results.tsx";
import { ExportMenu } from "#components/ui/export-menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { resultsFormats } from "#lib/export/export-format.ts";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { type SittingState, sittingStates } from "#lib/sitting/clock.ts";
import type { WatchedSitting } from "#lib/sitting/staff-api.ts";
import { findSatAssessment, type SatAssessment } from "#prisma/sitting/assessments.ts";
import { readClock } from "#prisma/sitting/clock.ts";
import { holdingRulings } from "#prisma/sitting/results.ts";

const refreshMs = 3_000;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { course } = await requireViewer(locale);
  const which = { courseId: course.id, assessmentId: (await params).id };
  const assessment = await findSatAssessment(context().db, which);
  if (assessment === null) return {};
  const t = await getTranslations("staffSitting");
  return { title: t("title", { assessment: assessment.title[locale] }) };
}

/** How a sitting goes, for the staff; for the lecturer also what can be done: extend, release, rule on a question. */
export default async function WatchPage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "watch_sittings")) forbidden();
  const { db } = context();
  const now = await readClock(db);
  const assessment = await findSatAssessment(db, { courseId: course.id, assessmentId: id });
  if (assessment === null || assessment.questions.length === 0) notFound();
  const watched = await watchState(assessment, now);
  const t = await getTranslations("staffSitting");
  const place = { locale, timeZone: course.timeZone, now };
  const title = assessment.title[locale];
  const mayRun = can(enrolment.role, "run_sittings");
  return (
    <Frame
      width="table"
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: title, href: `/assessments/${id}` },
        { label: t("people") },
      ]}
    >
      <KeepFresh everyMs={refreshMs} />
      <h1 className="font-semibold text-2xl">{t("title", { assessment: title })}</h1>
      <p className="mt-1 text-muted text-sm">
        {t("live")} {t(`layout.${assessment.navigation}`)}
      </p>
      <section aria-label={t("controls")} className="mt-5 flex flex-wrap items-center gap-3">
        {mayRun && assessment.timed && <ExtendAll assessmentId={id} />}
        {mayRun && assessment.feedback !== "at_once" && assessment.releasedAt === null && (
          <ReleaseResults assessmentId={id} />
        )}
        {can(enrolment.role, "export_grades") && (
          <ExportMenu
            label={t("results.export")}
            kind="secondary"
            path={`/api/assessments/${id}/results`}
            formats={resultsFormats}
            nameOf={(format) => t(`results.as.${format}`)}
          />
        )}
        <PageLink href={`/assessments/${id}`} className="link">
          {t("rehearse")}
        </PageLink>
        {can(enrolment.role, "read_statistics") && (
          <PageLink href={`/statistics#${id}`} className="link">
            {t("statistics")}
          </PageLink>
        )}
        {assessment.releasedAt && (
          <span className="text-muted">
            {t("release.since", { time: moment(assessment.releasedAt, place) })}
          </span>
        )}
      </section>
      <div className="mt-8 flex flex-col gap-11">
        <Section title={t("summary")}>
          <Summary watched={watched} />
        </Section>
        <Section title={t("people")}>
          <PeopleTable watched={watched} place={place} mayRun={mayRun} />
        </Section>
        {can(enrolment.role, "change_rubrics") && <RubricLinks questions={assessment.questions} />}
        {can(enrolment.role, "rule_on_questions") && (
          <Section title={t("rulings.section")}>
            <QuestionRulings questions={await ruledQuestions(assessment, await exerciseTitles(locale))} />
          </Section>
        )}
      </div>
    </Frame>
  );
}

async function Summary({ watched: { people, assessment } }: { watched: WatchedSitting }) {
  const t = await getTranslations("staffSitting.state");
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      {sittingStates.filter(canBe).map((state) => (
        <div key={state} className="flex flex-col-reverse">
          <dt className="text-muted text-sm">{t(state)}</dt>
          <dd className="figures text-xl">{people.filter((person) => person.state === state).length}</dd>
        </div>
      ))}
    </dl>
  );

  function canBe(state: SittingState): boolean {
    return state === "not_begun" || (state === "begun") === (assessment.durationMinutes === null);
  }
}

async function ruledQuestions({ questions }: SatAssessment, titles: Record<string, string>) {
  const rulings = await holdingRulings(
    context().db,
    questions.map(({ itemId }) => itemId),
  );
  return questions.map(({ itemId, questionId }) => ({
    itemId,
    title: titles[questionId] ?? questionId,
    ruling: rulings.get(itemId)?.kind ?? null,
  }));
}
