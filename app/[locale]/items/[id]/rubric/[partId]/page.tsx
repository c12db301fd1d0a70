import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { renderTexts } from "#app/server/render-texts.ts";
import { showQuestion } from "#app/server/sitting/show-question.ts";
import { QuestionText, QuestionTexts } from "#components/question/question-text.tsx";
import { LookTable } from "#components/rubric/look-table.tsx";
import { RubricEditor } from "#components/rubric/rubric-editor.tsx";
import { RubricHistory } from "#components/rubric/rubric-history.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { can } from "#lib/permissions.ts";
import { byHandParts } from "#lib/question/by-hand-parts.ts";
import { findRubric } from "#prisma/rubric/find-rubric.ts";
import { loadGiven } from "#prisma/rubric/load-given.ts";
import { stillToLook } from "#prisma/rubric/work-out.ts";

type Props = { params: Promise<{ id: string; partId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rubric"))("title") };
}

/** What one part graded by hand gives points for: what holds and what held, and how the staff change it. */
export default async function RubricPage({ params }: Props) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "change_rubrics")) forbidden();
  const { id: itemId, partId } = await params;
  const { db } = context();
  const rubric = await findRubric(db, { courseId: course.id, itemId, partId });
  const question = rubric && (await showQuestion(rubric.questionId, 0));
  const part = question && byHandParts(question.parts).find(({ id }) => id === partId);
  if (!rubric || !question || !part) notFound();
  const given = await loadGiven(db, { itemId, partId });
  const look = stillToLook(given, rubric);
  const t = await getTranslations("rubric");
  const title = question.title[locale];
  const { assessment, versions, points } = rubric;
  const [holding] = versions;
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: assessment.title[locale], href: `/assessments/${assessment.id}/staff` },
        { label: t("crumb", { title }) },
      ]}
    >
      <QuestionTexts texts={await renderTexts([part.label, versions], locale)}>
        <h1 className="font-semibold text-2xl">{t("titleOf", { title })}</h1>
        <p className="mt-1 text-muted text-sm">
          {t("of", { assessment: assessment.title[locale], points: Number(points) })}
        </p>
        <QuestionText text={part.label} className="mt-3 max-w-[72ch]" />
        {holding === undefined ? (
          <div className="mt-8">
            <EmptyState title={t("notRead")}>{t("notReadHint")}</EmptyState>
          </div>
        ) : (
          <div className="mt-8 flex flex-col gap-11">
            {look.length > 0 && (
              <Section title={t("look.section")}>
                <LookTable
                  answers={look.map(({ look, ...answers }) => ({ ...answers, reasons: look }))}
                  isApplied
                />
              </Section>
            )}
            <Section title={t("history")}>
              <RubricHistory versions={versions} place={place} />
            </Section>
            <Section title={t("change")}>
              <RubricEditor
                address={{ itemId, partId }}
                version={holding.version}
                lines={holding.lines}
                graded={given.length}
              />
            </Section>
          </div>
        )}
      </QuestionTexts>
    </Frame>
  );
}
