import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeadlinesNow } from "#app/[locale]/assessments/[id]/deadlines-now.tsx";
import { StaffItems } from "#app/[locale]/assessments/[id]/staff-items.tsx";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ownStanding } from "#app/server/own-standing.ts";
import { sittingState } from "#app/server/sitting/sitting-state.ts";
import { ItemTable } from "#components/course/item-table.tsx";
import { RefreshAfter } from "#components/exercise/refresh-after.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { BeginButton } from "#components/sitting/begin-button.tsx";
import { AttemptList } from "#components/sitting/results/attempt-list.tsx";
import { RulesInWords } from "#components/sitting/rules-in-words.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { Role } from "#lib/course.ts";
import { moment, type Place } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import type { Sitting } from "#lib/sitting/api.ts";
import { findSatAssessment, type SatAssessment } from "#prisma/sitting/assessments.ts";
import { readClock } from "#prisma/sitting/clock.ts";

/** So often an open page asks whether a request was answered, or something got its verdict. */
const freshMs = 60_000;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { course } = await requireViewer(locale);
  const which = { courseId: course.id, assessmentId: (await params).id };
  const assessment = await findSatAssessment(context().db, which);
  return { title: assessment?.title[locale] };
}

/**
 * An assessment: until when it is to be done and what it consists of; where it has questions, by which rules they are
 * answered, and one's attempts, before anything of them is seen.
 */
export default async function AssessmentPage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  const { db } = context();
  const now = await readClock(db);
  const which = { courseId: course.id, assessmentId: id, enrolmentId: enrolment.id };
  const assessment = await findSatAssessment(db, which);
  const standing = (await ownStanding(viewer, now)).assessments.find((own) => own.assessment.id === id);
  // What is written on paper has no items, and nothing is done about it here.
  if (assessment === null || !standing || standing.assessment.items.length === 0) notFound();
  const sitting = await sittingState(viewer, id, now);
  const t = await getTranslations("course.ofAssessment");
  const tSitting = await getTranslations("sitting");
  const place = { locale, timeZone: course.timeZone, now };
  const title = assessment.title[locale];
  const isStaff = can(enrolment.role, "rehearse");
  const hasExercises = standing.items.some(({ item }) => item.content.kind === "exercise");
  return (
    <Frame width="text" crumbs={[{ label: course.title[locale], href: "/" }, { label: title }]}>
      <KeepFresh everyMs={freshMs} />
      <h1 className="font-semibold text-2xl">{title}</h1>
      <StaffLinks assessment={assessment} role={enrolment.role} />
      <div className="mt-8 flex flex-col gap-10">
        {assessment.timed === null && (
          <Section title={t("deadlines")}>
            <DeadlinesNow assessment={assessment} viewer={viewer} place={place} />
          </Section>
        )}
        {(isStaff || hasExercises) && (
          <Section title={t("items")}>
            {isStaff ? (
              <StaffItems standing={standing} viewer={viewer} locale={locale} />
            ) : (
              <ItemTable standing={standing} titles={await exerciseTitles(locale)} />
            )}
          </Section>
        )}
        {sitting && (
          <>
            <Section title={tSitting("rules.title")}>
              <RulesInWords sitting={sitting} place={place} />
            </Section>
            <div>
              <Begin sitting={sitting} place={place} rehearses={isStaff} />
            </div>
          </>
        )}
        {sitting && sitting.attempts.length > 0 && (
          <Section title={tSitting(isStaff ? "attempts.rehearsals" : "attempts.title")}>
            <AttemptList attempts={sitting.attempts} place={place} />
            {sitting.assessment.attemptsAllowed > 1 && !isStaff && (
              <p className="mt-2 text-muted text-sm">{tSitting("attempts.best")}</p>
            )}
          </Section>
        )}
      </div>
    </Frame>
  );
}

/** The ways to what the staff do about the whole assessment. */
async function StaffLinks({ assessment, role }: { assessment: SatAssessment; role: Role }) {
  const { id, timed, questions } = assessment;
  const links = [
    can(role, "watch_sittings") &&
      questions.length > 0 && {
        href: `/assessments/${id}/staff`,
        label: (await getTranslations("sitting"))("toStaff"),
      },
    can(role, "extend_deadlines") &&
      timed === null && {
        href: `/assessments/${id}/deadlines`,
        label: (await getTranslations("deadlines.page"))("link"),
      },
    can(role, "read_statistics") && {
      href: `/statistics#${id}`,
      label: (await getTranslations("course.ofAssessment"))("toStatistics"),
    },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
      {links.map(({ href, label }) => (
        <PageLink key={href} href={href} className="link">
          {label}
        </PageLink>
      ))}
    </p>
  );
}

async function Begin({
  sitting: { assessment, beginning },
  place,
  rehearses,
}: {
  sitting: Sitting;
  place: Place;
  rehearses: boolean;
}) {
  const t = await getTranslations("sitting.begin");
  const isTimed = assessment.durationMinutes !== null;
  switch (beginning.may) {
    case "begin":
      return <BeginButton assessmentId={assessment.id} label={t(labelOf())} />;
    case "continue":
      return <BeginButton assessmentId={assessment.id} label={t(isTimed ? "continue" : "open")} />;
    case "not_yet": {
      const opensAt = new Date(beginning.opensAt);
      return (
        <p>
          <RefreshAfter ms={opensAt.getTime() - place.now.getTime()} />
          {t("notYet", { time: moment(opensAt, place) })}
        </p>
      );
    }
    case "no_more":
      return (
        <p>
          {beginning.reason === "closed"
            ? t("closed", { time: moment(new Date(beginning.closedAt), place) })
            : t("noneLeft")}
        </p>
      );
  }

  function labelOf() {
    if (!isTimed) return "open";
    if (rehearses) return "rehearse";
    return beginning.may === "begin" && beginning.number > 1 ? "again" : "beginTimed";
  }
}
