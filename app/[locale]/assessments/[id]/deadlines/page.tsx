import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { waitingRequests } from "#app/server/extension/waiting-requests.ts";
import { DeadlineForm, type LocalDeadlines } from "#components/extension/deadline-form.tsx";
import { ExtendForm } from "#components/extension/extend-form.tsx";
import { ExtensionTable } from "#components/extension/extension-table.tsx";
import { RequestList } from "#components/extension/requests/request-list.tsx";
import { useDeadlineWords } from "#components/extension/use-deadline-words.ts";
import { Section } from "#components/shell/section.tsx";
import { extendedDeadlines, isExtended } from "#lib/extension/extended-deadlines.ts";
import { moment, type Place, zoneName } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { localTime } from "#lib/zoned-time.ts";
import { findMovableAssessment, type MovableAssessment } from "#prisma/extension/find-assessment.ts";
import { listExtensions } from "#prisma/extension/list-extensions.ts";
import { listStudents } from "#prisma/extension/list-students.ts";
import { readClock } from "#prisma/sitting/clock.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { course } = await requireViewer(locale);
  const which = { courseId: course.id, assessmentId: (await params).id };
  const assessment = await findMovableAssessment(context().db, which);
  if (assessment === null) return {};
  const t = await getTranslations("deadlines.page");
  return { title: t("title", { assessment: assessment.title[locale] }) };
}

/** The deadlines of an assessment for all and for some, and how they are moved, with what that does shown first. */
export default async function DeadlinesPage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  if (!can(enrolment.role, "extend_deadlines")) forbidden();
  const { db } = context();
  const now = await readClock(db);
  const assessment = await findMovableAssessment(db, { courseId: course.id, assessmentId: id });
  if (assessment === null) notFound();
  const [students, extensions, requests] = await Promise.all([
    listStudents(db, course.id),
    listExtensions(db, id),
    waitingRequests(viewer, now),
  ]);
  const t = await getTranslations("deadlines.page");
  const place = { locale, timeZone: course.timeZone, now };
  const title = assessment.title[locale];
  const deadlines = localDeadlines(assessment, course.timeZone);
  const own = requests.filter((request) => request.assessment.id === id);
  return (
    <Frame
      width="table"
      crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title", { assessment: title }) }]}
    >
      <h1 className="font-semibold text-2xl">{t("title", { assessment: title })}</h1>
      <p className="mt-1 text-muted text-sm">{t("zone", { zone: zoneName(now, place) })}</p>
      <div className="mt-8 flex flex-col gap-11">
        <Section title={t("forAll")}>
          {can(enrolment.role, "edit_course") ? (
            <DeadlineForm assessmentId={id} initial={deadlines} version={assessment.version} place={place} />
          ) : (
            <ForAll assessment={assessment} place={place} />
          )}
        </Section>
        {own.length > 0 && (
          <Section title={(await getTranslations("deadlines.requests"))("title")}>
            <RequestList requests={own} place={place} />
          </Section>
        )}
        {(assessment.softDeadline ?? assessment.hardDeadline) && (
          <Section title={t("grant")}>
            <ExtendForm assessmentId={id} deadlines={deadlines} students={students} place={place} />
          </Section>
        )}
        <Section title={t("extended")}>
          <ExtensionTable
            assessmentId={id}
            people={extensions.map((extension) => ({
              ...extension,
              deadlines: extendedDeadlines(assessment, extension),
              gives: isExtended(assessment, extension),
            }))}
            place={place}
          />
        </Section>
      </div>
    </Frame>
  );
}

function ForAll({ assessment, place }: { assessment: MovableAssessment; place: Place }) {
  const t = useTranslations("deadlines.page");
  const inWords = useDeadlineWords(place);
  return (
    <>
      <p>
        {t("opens")}: {moment(assessment.opensAt, place)}; {inWords(assessment)}.
      </p>
      <p className="mt-1 text-muted text-sm">{t("readOnly")}</p>
    </>
  );
}

function localDeadlines(assessment: MovableAssessment, timeZone: string): LocalDeadlines {
  const local = (at: Date | null) => (at === null ? "" : localTime(at, timeZone));
  const { opensAt, softDeadline, hardDeadline } = assessment;
  return { opensAt: local(opensAt), softDeadline: local(softDeadline), hardDeadline: local(hardDeadline) };
}
