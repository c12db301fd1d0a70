"use client";

import { useTranslations } from "next-intl";
import { pointsOfPart } from "#components/question/part-result.tsx";
import { QuestionText } from "#components/question/question-text.tsx";
import { HandHistory } from "#components/review/hand-history.tsx";
import { KeptCommentList } from "#components/review/kept-comment-list.tsx";
import {
  addComment,
  type HandPart,
  type PartGrade,
  readPoints,
  toggleLine,
} from "#components/review/part-grade.ts";
import type { HandGrade } from "#components/review/reviewed-answers.ts";
import type { KeptComments } from "#components/review/use-kept-comments.ts";
import { inputClass } from "#components/ui/field.tsx";
import { OnceReady } from "#components/ui/once-ready.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { exact, formatExact } from "#lib/exact.ts";
import { readFraction, type SentFraction } from "#lib/fraction.ts";
import type { Locale } from "#lib/locale.ts";
import type { Part } from "#lib/question.ts";
import { allPoints } from "#lib/rubric/rubric-lines.ts";

type Props = {
  locale: Locale;
  timeZone: string;
  part: HandPart;
  /** By which its points become points of the question. */
  share: { part: Part; parts: readonly Part[]; points: SentFraction };
  grade: PartGrade;
  onChange(grade: PartGrade): void;
  onFocus(): void;
  hands: readonly HandGrade[];
  kept: KeptComments;
  /** Where the rubric is changed; null for who may not. */
  changeHref: string | null;
};

const maxComment = 10_000;

/** The rubric of one part line by line, the points, and what the student will read. */
export function HandPartForm(props: Props) {
  const { locale, timeZone, part, share, grade, onChange, onFocus, hands, kept, changeHref } = props;
  const t = useTranslations("review.item");
  const { id, firstLine } = part;
  const rubric = part.rubric.lines;
  const total = allPoints(rubric);
  const points = readPoints(grade, rubric);
  const possible = pointsOfPart(share.parts, share.part, readFraction(share.points));
  const number = (value: typeof possible) => formatExact(value, locale, { atLeast: 0 });
  return (
    <OnceReady className="mt-4 grid gap-x-10 gap-y-5 lg:grid-cols-2">
      <div>
        <fieldset>
          <legend className="eyebrow">{t("rubric")}</legend>
          <ul className="mt-1 border-hairline border-t">
            {rubric.map((line, index) => (
              <li key={line.id} className="border-hairline border-b">
                <label className="flex items-baseline gap-3 py-2 hover:bg-sunken">
                  <input
                    type="checkbox"
                    checked={grade.lines.includes(line.id)}
                    onChange={() => onChange(toggleLine(grade, rubric, line.id))}
                    className="mt-1 size-4 shrink-0 self-start accent-accent"
                  />
                  <kbd aria-hidden className="shrink-0 font-mono text-muted text-xs">
                    {firstLine + index < 10 ? (firstLine + index + 1) % 10 : ""}
                  </kbd>
                  <QuestionText text={line.text} className="min-w-0 flex-1" />
                  <span className="figures shrink-0 text-muted text-sm">
                    {t("line", { points: line.points })}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {changeHref !== null && (
          <p className="mt-2 text-sm">
            <PageLink className="link" href={changeHref}>
              {t("changeRubric")}
            </PageLink>
          </p>
        )}
        <div className="mt-3 flex flex-wrap items-baseline gap-3">
          <label htmlFor={`points-${id}`} className="font-medium text-sm">
            {t("points")}
          </label>
          <input
            id={`points-${id}`}
            inputMode="numeric"
            autoComplete="off"
            onFocus={onFocus}
            className={`${inputClass} figures w-20!`}
            value={grade.points}
            aria-invalid={points === "wrong" || undefined}
            aria-describedby={`worth-${id}`}
            onChange={(event) => onChange({ ...grade, points: event.target.value })}
          />
          <span className="figures">{t("of", { total })}</span>
          <span id={`worth-${id}`} role="status" className="figures text-muted text-sm">
            {typeof points === "number" &&
              t("worth", {
                earned: number(possible.mul(exact(points, total))),
                possible: number(readFraction(share.points)),
              })}
          </span>
        </div>
        <HandHistory hands={hands} locale={locale} timeZone={timeZone} />
      </div>
      <div>
        <label htmlFor={`comment-${id}`} className="mb-1 block font-medium text-sm">
          {t("comment")}
        </label>
        <textarea
          id={`comment-${id}`}
          rows={5}
          onFocus={onFocus}
          maxLength={maxComment}
          className={`${inputClass} py-2`}
          value={grade.comment}
          onChange={(event) => onChange({ ...grade, comment: event.target.value })}
        />
        <KeptCommentList
          kept={kept}
          typed={grade.comment}
          onInsert={(text) => onChange(addComment(grade, text))}
        />
      </div>
    </OnceReady>
  );
}
