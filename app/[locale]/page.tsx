import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { shownAnnouncements } from "#app/server/announcements/shown-announcements.ts";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ownStanding } from "#app/server/own-standing.ts";
import { countWaiting } from "#app/server/review/count-waiting.ts";
import { CourseAnnouncements } from "#components/announcements/course-announcements.tsx";
import { Assessments } from "#components/course/assessments.tsx";
import { GradeSoFar } from "#components/course/grade-so-far.tsx";
import { NextDue } from "#components/course/next-due.tsx";
import { SideColumn } from "#components/course/side-column.tsx";
import { StaffEntry } from "#components/course/staff-entry.tsx";
import { upcoming } from "#components/course/upcoming.ts";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { can } from "#lib/permissions.ts";
import { ownSitting } from "#lib/sitting/own-sitting.ts";
import { listOwnExtensions } from "#prisma/extension/list-own-extensions.ts";
import { listOwnAttempts } from "#prisma/sitting/own-attempts.ts";

/** So often an open page asks whether deadlines were moved. */
const deadlinesMs = 60_000;

/** The others stand on the page of announcements. */
const announcementsShown = 5;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const { course } = await requireViewer(locale);
  return { title: { absolute: `${course.title[locale]} · Gradus` } }; // the template is for pages below
}

/** The course: what is due, what was earned, what was announced, and who to ask. */
export default async function CoursePage() {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { enrolment, course } = viewer;
  const t = await getTranslations("course");
  const now = new Date();
  const place = { locale, timeZone: course.timeZone, now };
  const { late } = course.policy;
  const standing = await ownStanding(viewer, now);
  const titles = await exerciseTitles(locale);
  const attempts = await listOwnAttempts(context().db, enrolment.id);
  const personal = enrolment.role === "student";
  const sittings = Object.fromEntries(
    standing.assessments.flatMap(({ assessment }) => {
      const own = personal ? ownSitting(now, assessment, attempts.get(assessment.id) ?? null) : null;
      return own ? [[assessment.id, own]] : [];
    }),
  );
  return (
    <Frame crumbs={[{ label: course.title[locale] }]}>
      <KeepFresh everyMs={deadlinesMs} />
      <h1 className="sr-only">{course.title[locale]}</h1>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex min-w-0 flex-col gap-11">
          <Section title={t("next")}>
            <NextDue
              upcoming={upcoming(standing.assessments, now, late)}
              titles={titles}
              place={place}
              personal={personal}
            />
          </Section>
          {personal && (
            <Section title={t(standing.final.grade === null ? "gradeSoFar" : "finalGrade")}>
              <GradeSoFar standing={standing} />
            </Section>
          )}
          {can(enrolment.role, "grade_by_hand") && <StaffEntry waiting={await countWaiting(viewer, now)} />}
          <Section title={t("assessments")}>
            <Assessments
              standing={standing}
              titles={titles}
              sittings={sittings}
              reasons={Object.fromEntries(await listOwnExtensions(context().db, enrolment.id))}
              late={late}
              place={place}
              personal={personal}
              maySetDeadlines={can(enrolment.role, "extend_deadlines")}
            />
          </Section>
          <Section title={t("announcements")}>
            <CourseAnnouncements
              {...(await shownAnnouncements(viewer, locale, now, announcementsShown))}
              mayAnnounce={can(enrolment.role, "announce")}
            />
          </Section>
        </div>
        <aside>
          <SideColumn info={course.info} policy={course.policy} />
        </aside>
      </div>
    </Frame>
  );
}
