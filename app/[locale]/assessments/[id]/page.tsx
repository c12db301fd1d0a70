import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { sittingState } from "#app/server/sitting/sitting-state.ts";
import { RefreshAfter } from "#components/exercise/refresh-after.tsx";
import { Section } from "#components/shell/section.tsx";
import { BeginButton } from "#components/sitting/begin-button.tsx";
import { AttemptList } from "#components/sitting/results/attempt-list.tsx";
import { RulesInWords } from "#components/sitting/rules-in-words.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment, type Place } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import type { Sitting } from "#lib/sitting/api.ts";
import { readClock } from "#prisma/sitting/clock.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { id } = await params;
  const sitting = await sittingState(viewer, id, await readClock(context().db));
  return { title: sitting?.assessment.title[locale] };
}

/** What an assessment with questions is and by which rules, before anything of it is seen; and one's attempts. */
export default async function AssessmentPage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  const now = await readClock(context().db);
  const sitting = await sittingState(viewer, id, now);
  if (sitting === null) notFound();
  const t = await getTranslations("sitting");
  const place = { locale, timeZone: course.timeZone, now };
  const title = sitting.assessment.title[locale];
  const rehearses = can(enrolment.role, "rehearse");
  return (
    <Frame width="text" crumbs={[{ label: course.title[locale], href: "/" }, { label: title }]}>
      <h1 className="font-semibold text-2xl">{title}</h1>
      {can(enrolment.role, "watch_sittings") && (
        <p className="mt-2">
          <PageLink href={`/assessments/${id}/staff`} className="link">
            {t("toStaff")}
          </PageLink>
        </p>
      )}
      <div className="mt-8 flex flex-col gap-10">
        <Section title={t("rules.title")}>
          <RulesInWords sitting={sitting} place={place} />
        </Section>
        <div>
          <Begin sitting={sitting} place={place} rehearses={rehearses} />
        </div>
        {sitting.attempts.length > 0 && (
          <Section title={t(rehearses ? "attempts.rehearsals" : "attempts.title")}>
            <AttemptList attempts={sitting.attempts} place={place} />
            {sitting.assessment.attemptsAllowed > 1 && !rehearses && (
              <p className="mt-2 text-muted text-sm">{t("attempts.best")}</p>
            )}
          </Section>
        )}
      </div>
    </Frame>
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
