"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMac } from "#components/exercise/use-keys.ts";
import { PartList } from "#components/question/question-form.tsx";
import { QuestionText, QuestionTexts, type RenderedTexts } from "#components/question/question-text.tsx";
import { GradedPart } from "#components/review/graded-part.tsx";
import { HandPartForm } from "#components/review/hand-part-form.tsx";
import { addComment, type HandPart, type PartGrade, toggleLine } from "#components/review/part-grade.ts";
import { ReviewKeys } from "#components/review/review-keys.tsx";
import type { ReviewedAnswers } from "#components/review/reviewed-answers.ts";
import { ReviewedPart } from "#components/review/reviewed-part.tsx";
import { ClaimLine, ClaimNotice } from "#components/review/save/claim-notice.tsx";
import { SaveNotice } from "#components/review/save/save-notice.tsx";
import { useClaim } from "#components/review/save/use-claim.ts";
import { useSave } from "#components/review/save/use-save.ts";
import { useGrades } from "#components/review/use-grades.ts";
import { useKeptComments } from "#components/review/use-kept-comments.ts";
import { useReviewKeys } from "#components/review/use-review-keys.ts";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/locale.ts";
import { type ReusableComment, reviewClaimSchema } from "#lib/review/api.ts";
import type { ShownQuestion } from "#lib/sitting/api.ts";

type Props = {
  locale: Locale;
  timeZone: string;
  userId: string;
  question: ShownQuestion;
  review: ReviewedAnswers;
  /** All texts of the question, the answers and the rubric. */
  texts: RenderedTexts;
  comments: ReusableComment[];
  neighbours: { previous: string | null; next: string | null };
  /** Where the rubric of a part is changed, by its id; null for who may not. */
  rubricsPath: string | null;
  /** The filter of the queue, as it ends an address. */
  query: string;
};

/** A question with somebody's answers, and for each part that a hand grades the rubric, points and a comment. */
export function ReviewPage(props: Props) {
  const { locale, timeZone, userId, question, review, texts, neighbours, rubricsPath, query } = props;
  const t = useTranslations("review");
  const router = useRouter();
  const mac = useMac();
  const [listing, setListing] = useState(false);
  const parts = handParts(review);
  const [active, setActive] = useState(parts[0]?.id ?? "");
  const grades = useGrades({ userId, submissionId: review.id, hands: review.hands });
  const kept = useKeptComments(`/api/questions/${question.id}/comments`, props.comments);
  const go = (id: string | null) => router.push(`/${locale}/review${id === null ? "" : `/${id}`}${query}`);
  const saving = useSave({ review, parts, grades, locale, onSaved: () => go(neighbours.next) });
  const claim = useClaim(
    { path: `/api/submissions/${review.id}/claim`, schema: reviewClaimSchema },
    locale,
    saving.hear,
  );
  const change = (partId: string, grade: PartGrade) => {
    setActive(partId);
    grades.change(partId, grade);
  };
  const save = () => void saving.save(claim.take);

  useReviewKeys({
    line(index) {
      const part = parts.findLast(({ firstLine }) => firstLine <= index);
      const line = part?.rubric.lines[index - part.firstLine];
      if (part === undefined || line === undefined) return;
      change(part.id, toggleLine(grades.gradeOf(part), part.rubric.lines, line.id));
    },
    comment(index) {
      const comment = kept.comments[index];
      const part = parts.find(({ id }) => id === active);
      if (comment && part) change(active, addComment(grades.gradeOf(part), comment.text));
    },
    save,
    next: () => go(neighbours.next),
    previous: () => neighbours.previous !== null && go(neighbours.previous),
    points: () => document.getElementById(`points-${active}`)?.focus(),
    write: () => document.getElementById(`comment-${active}`)?.focus(),
    list: () => setListing(true),
  });

  return (
    <QuestionTexts texts={texts}>
      <ClaimNotice state={claim.state} gradedMeanwhile={saving.gradedMeanwhile} timeZone={timeZone} />
      {grades.restored && <p className="mt-4 text-muted text-sm">{t("item.restored")}</p>}
      <div className="mt-6 sm:[&_:is(input,textarea,button,a,summary)]:scroll-mb-24">
        <QuestionText text={question.prompt} />
        <PartList question={question} id="review">
          {(part) => {
            const hand = parts.find(({ id }) => id === part.id);
            const report = review.report.parts.find(({ id }) => id === part.id);
            return (
              <>
                <ReviewedPart part={part} answer={review.answers[part.id] ?? null} files={review.files} />
                {report?.kind === "scored" && (
                  <GradedPart part={part} parts={question.parts} report={report} points={review.points} />
                )}
                {hand && (
                  <HandPartForm
                    locale={locale}
                    timeZone={timeZone}
                    part={hand}
                    share={{ part, parts: question.parts, points: review.points }}
                    grade={grades.gradeOf(hand)}
                    onChange={(grade) => change(part.id, grade)}
                    onFocus={() => setActive(part.id)}
                    hands={review.hands.filter(({ partId }) => partId === part.id)}
                    kept={kept}
                    changeHref={rubricsPath && `${rubricsPath}/${part.id}`}
                  />
                )}
              </>
            );
          }}
        </PartList>
        {review.report.explanation && (
          <details className="mt-8 border-hairline border-t pt-3">
            <summary className="eyebrow">{t("item.explanation")}</summary>
            <QuestionText text={review.report.explanation} className="mt-2" />
          </details>
        )}
      </div>
      <div className="bottom-0 z-10 -mx-4 mt-8 border-hairline border-t bg-paper px-4 py-3 sm:sticky sm:-mx-6 sm:px-6">
        <SaveNotice trouble={saving.trouble} />
        <div className="flex flex-wrap items-center gap-3">
          <Button kind="primary" busy={saving.isSaving} onClick={save}>
            {t(saving.isSaving ? "save.saving" : neighbours.next === null ? "save.last" : "save.button")}
          </Button>
          <Button disabled={neighbours.previous === null} onClick={() => go(neighbours.previous)}>
            {t("previous")}
          </Button>
          <Button onClick={() => go(neighbours.next)}>
            {t(neighbours.next === null ? "toQueue" : "next")}
          </Button>
          <Button kind="quiet" onClick={() => setListing(true)}>
            {t("keys.button")}
          </Button>
          <ClaimLine state={claim.state} timeZone={timeZone} />
        </div>
      </div>
      <ReviewKeys open={listing} mac={mac} onClose={() => setListing(false)} />
    </QuestionTexts>
  );
}

/** The parts that a hand grades; the lines of their rubrics are counted through, for the keys. */
function handParts({ report, rubrics }: ReviewedAnswers): HandPart[] {
  let firstLine = 0;
  return report.parts.flatMap(({ id }): HandPart[] => {
    const [rubric, ...earlier] = rubrics[id] ?? [];
    if (rubric === undefined) return [];
    const hand = { id, rubric, earlier, firstLine };
    firstLine += rubric.lines.length;
    return [hand];
  });
}
