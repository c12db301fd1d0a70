import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { RoundingInWords } from "#components/course/policy-in-words.tsx";
import { Formula } from "#components/gradebook/formula.tsx";
import { TermSection } from "#components/gradebook/term-section.tsx";
import { UnresolvedList } from "#components/gradebook/unresolved-list.tsx";
import { RoundingForm } from "#components/ledger/rounding-form.tsx";
import { Section } from "#components/shell/section.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { decimal, formatExact } from "#lib/exact.ts";
import { type FinalGrade, isBetweenBounds } from "#lib/grade.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { can } from "#lib/permissions.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";
import { isStudentOf } from "#prisma/ledger/is-student-of.ts";
import { findEnrolled } from "#prisma/person/find-enrolled.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("grades"))("title") };
}

/** One student's grade for the staff: the formula, and every term down to the history of each item. */
export default async function StudentGradesPage({ params }: { params: Promise<{ enrolmentId: string }> }) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "read_grades")) forbidden();
  const { enrolmentId } = await params;
  const { db } = context();
  if (!(await isStudentOf(db, { courseId: course.id, enrolmentId }))) notFound();
  const now = new Date();
  const [standing] = foldGradebook(await loadStudentGradebook(db, { enrolmentId, now }));
  if (!standing) notFound();
  const t = await getTranslations();
  const titles = await exerciseTitles(locale);
  const place = { locale, timeZone: course.timeZone, now };
  const { student, final, soFar } = standing;
  const isFinal = final.grade !== null;
  const shown = isFinal ? final : soFar;
  const rounding = can(enrolment.role, "decide_rounding") ? await roundingQuestion(shown) : null;
  // Nobody any more when the person was erased.
  const person = can(enrolment.role, "erase_people")
    ? await findEnrolled(db, { courseId: course.id, enrolmentId })
    : null;
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: t("grades.title"), href: "/grades" },
    { label: student.name },
  ];
  return (
    <Frame crumbs={crumbs}>
      <h1 className="font-semibold text-2xl">{t("ledger.allOf", { name: student.name })}</h1>
      <p className="mt-1 text-muted">
        {[student.email, ...(student.group ? [t("grades.groupOption", { group: student.group })] : [])].join(
          ", ",
        )}
      </p>
      <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t(isFinal ? "gradebook.finalIs" : "gradebook.soFarIs")}>
            <Formula final={shown} />
            <p className="mt-1 text-muted text-sm">
              <RoundingInWords policy={course.policy} />
            </p>
          </Section>
          {shown.terms.map((term) => (
            <TermSection
              key={term.component}
              standing={standing}
              term={term}
              titles={titles}
              place={place}
              ledgers={`/grades/${enrolmentId}`}
            />
          ))}
        </div>
        <aside className="flex flex-col gap-10">
          <Section title={t("gradebook.unresolved")}>
            <UnresolvedList standing={standing} titles={titles} />
          </Section>
          {person && (
            <Section title={t("person.section")}>
              <PageLink href={`/people/${enrolmentId}`} className="link">
                {t("person.link")}
              </PageLink>
            </Section>
          )}
          {rounding && (
            <Section title={t("ledger.rounding.title")}>
              <RoundingForm enrolmentId={enrolmentId} what={rounding} isUp={shown.roundingUp === true} />
            </Section>
          )}
        </aside>
      </div>
    </Frame>
  );
}

/** What is to be decided about the rounding of a grade, in words; null when nothing is. */
async function roundingQuestion({ sum, rounding, roundingUp }: FinalGrade): Promise<string | null> {
  if (!sum || rounding.method !== "threshold" || !isBetweenBounds(sum, rounding)) return null;
  const locale = await getLocale();
  const t = await getTranslations("ledger.rounding");
  const bound = (text: string) => formatExact(decimal(text), locale);
  const what = t("what", {
    sum: formatExact(sum, locale, { atMost: 3 }),
    down: bound(rounding.down),
    up: bound(rounding.up),
  });
  return `${what} ${roundingUp === null ? t("byRule") : t("decided", { way: roundingUp ? "up" : "down" })}`;
}
