import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ownStanding } from "#app/server/own-standing.ts";
import { RoundingInWords } from "#components/course/policy-in-words.tsx";
import { Formula } from "#components/gradebook/formula.tsx";
import { NeededMarks } from "#components/gradebook/needed-marks.tsx";
import { TermSection } from "#components/gradebook/term-section.tsx";
import { UnresolvedList } from "#components/gradebook/unresolved-list.tsx";
import { Section } from "#components/shell/section.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("gradebook"))("title") };
}

/** A person's own grade: the formula, and every term of it down to the submission that counts. */
export default async function GradebookPage() {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course } = viewer;
  const t = await getTranslations("gradebook");
  const now = new Date();
  const place = { locale, timeZone: course.timeZone, now };
  const standing = await ownStanding(viewer, now);
  const titles = await exerciseTitles(locale);
  const isFinal = standing.final.grade !== null;
  const shown = isFinal ? standing.final : standing.soFar;
  return (
    <Frame crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]}>
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t(isFinal ? "finalIs" : "soFarIs")}>
            <Formula final={shown} />
            <p className="mt-1 text-sm text-muted">
              <RoundingInWords policy={course.policy} /> {t("formulaIntro")}
            </p>
          </Section>
          {shown.terms.map((term) => (
            <TermSection
              key={term.component}
              standing={standing}
              term={term}
              titles={titles}
              place={place}
              ledgers="/gradebook"
            />
          ))}
        </div>
        <aside className="flex flex-col gap-10">
          <Section title={t("unresolved")}>
            <UnresolvedList standing={standing} titles={titles} />
          </Section>
          {!isFinal && (
            <Section title={t("needed")}>
              <NeededMarks soFar={standing.soFar} />
            </Section>
          )}
        </aside>
      </div>
    </Frame>
  );
}
