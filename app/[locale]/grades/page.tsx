import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { RoundingInWords } from "#components/course/policy-in-words.tsx";
import { gradeCounts, gradeRows, listedItems, worksOf } from "#components/grades/grade-rows.ts";
import { GradeTable } from "#components/grades/grade-table.tsx";
import { Histogram } from "#components/grades/histogram.tsx";
import { Section } from "#components/shell/section.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportMenu } from "#components/ui/export-menu.tsx";
import { MenuLink, MenuSeparator } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { components } from "#lib/course.ts";
import { exact, formatExact } from "#lib/exact.ts";
import { exportFormats } from "#lib/export/export-format.ts";
import { lowestPass } from "#lib/grade.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { can } from "#lib/permissions.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { listStaff } from "#prisma/person/list-staff.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("grades"))("title") };
}

/** Everybody's points, marks and final grades, for the staff. */
export default async function GradesPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "read_grades")) forbidden();
  const t = await getTranslations("grades");
  const gradebook = await getTranslations("gradebook");
  const person = await getTranslations("person");
  const shell = await getTranslations("shell");
  const standings = foldGradebook(
    await loadGradebook(context().db, { courseId: course.id, now: new Date() }),
  );
  const staff = can(enrolment.role, "erase_people") ? await listStaff(context().db, course.id) : [];
  const rows = gradeRows(standings, locale);
  const works = worksOf(standings[0]?.assessments ?? []).map(({ assessment, possible }) => ({
    id: assessment.id,
    component: assessment.component,
    title: assessment.title[locale],
    possible: formatExact(possible, locale, { atLeast: 0 }),
  }));
  const titles = await exerciseTitles(locale);
  const itemTitles = listedItems(standings).map(
    ({ id, contentId }) => titles[contentId ?? id] ?? contentId ?? id,
  );
  const { weights } = course.policy;
  const weight = (percents: number) => formatExact(exact(percents, 100), locale);
  const rounding = <RoundingInWords policy={course.policy} />;
  return (
    <Frame crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]} width="table">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="mt-2 text-muted">
            {t("formula", {
              round: gradebook("round"),
              homework: weight(weights.homework),
              midterm: weight(weights.midterm),
              exam: weight(weights.exam),
            })}
            . {rounding}
          </p>
          <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            <PageLink href="/grades/policy" className="link">
              {t("toPolicy")}
            </PageLink>
            {can(enrolment.role, "read_statistics") && (
              <PageLink href="/statistics" className="link">
                {t("toStatistics")}
              </PageLink>
            )}
            {can(enrolment.role, "read_audit") && (
              <PageLink href="/audit" className="link">
                {t("toAudit")}
              </PageLink>
            )}
          </div>
        </div>
        <div className="flex flex-wrap gap-3">
          {can(enrolment.role, "import_roster") && (
            <PageLink href="/people/import" className={buttonClass("secondary")}>
              {t("importRoster")}
            </PageLink>
          )}
          {can(enrolment.role, "import_marks") && rows.length > 0 && (
            <PageLink href="/grades/import" className={buttonClass("secondary")}>
              {t("importMarks")}
            </PageLink>
          )}
          {can(enrolment.role, "export_grades") && rows.length > 0 && (
            <ExportMenu
              label={t("export")}
              kind="primary"
              path="/api/grades"
              formats={exportFormats}
              nameOf={(format) => t(`exportAs.${format}`)}
            >
              <MenuSeparator />
              <MenuLink href={`/${locale}/grades/links`}>{t("exportLinks")}</MenuLink>
            </ExportMenu>
          )}
        </div>
      </div>
      {rows.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
        </div>
      ) : (
        <div className="mt-6 grid gap-x-12 gap-y-12 xl:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="min-w-0">
            <GradeTable
              rows={rows}
              works={works}
              itemTitles={itemTitles}
              weights={components.map((component) => weight(weights[component]))}
              rounding={rounding}
            />
          </div>
          <aside className="flex flex-col gap-10">
            <Section title={t("histogram")}>
              <Histogram
                counts={gradeCounts(rows)}
                what={t("title")}
                empty={t("histogramEmpty")}
                lowestPass={lowestPass}
              />
            </Section>
            {staff.length > 0 && (
              <Section title={person("staff")}>
                <ul className="space-y-1">
                  {staff.map(({ enrolmentId, name, role }) => (
                    <li key={enrolmentId}>
                      <PageLink href={`/people/${enrolmentId}`} className="link">
                        {name}
                      </PageLink>
                      <span className="text-muted text-sm">, {shell(`role.${role}`)}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </aside>
        </div>
      )}
    </Frame>
  );
}
