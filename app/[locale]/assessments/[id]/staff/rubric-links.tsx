import { getLocale, getTranslations } from "next-intl/server";
import { renderTexts } from "#app/server/render-texts.ts";
import { showQuestion } from "#app/server/sitting/show-question.ts";
import { QuestionText, QuestionTexts } from "#components/question/question-text.tsx";
import { Section } from "#components/shell/section.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { byHandParts } from "#lib/question/by-hand-parts.ts";
import type { SatAssessment } from "#prisma/sitting/assessments.ts";

/** The way to the rubric of each part of an assessment that a person grades; nothing where there is none. */
export async function RubricLinks({ questions }: Pick<SatAssessment, "questions">) {
  const locale = await getLocale();
  const t = await getTranslations("rubric");
  const shown = questions.map(async ({ itemId, questionId }) => {
    const question = await showQuestion(questionId, 0);
    const parts = question ? byHandParts(question.parts) : [];
    return parts.map((part) => ({ itemId, part, title: question?.title[locale] }));
  });
  const rubrics = (await Promise.all(shown)).flat();
  if (rubrics.length === 0) return null;
  const labels = rubrics.map(({ part }) => part.label);
  return (
    <Section title={t("links")}>
      <QuestionTexts texts={await renderTexts(labels, locale)}>
        <ul>
          {rubrics.map(({ itemId, part, title }) => (
            <li key={`${itemId} ${part.id}`} className="border-hairline border-b py-2">
              <PageLink className="link" href={`/items/${itemId}/rubric/${part.id}`}>
                {title}
              </PageLink>
              <QuestionText text={part.label} className="block text-muted text-sm" />
            </li>
          ))}
        </ul>
      </QuestionTexts>
    </Section>
  );
}
