"use client";

import { useLocale, useTranslations } from "next-intl";
import { QuestionText, QuestionTexts, type RenderedTexts } from "#components/question/question-text.tsx";
import { attemptFiles } from "#components/sitting/attempt-files.ts";
import { SubmissionPoints, SubmissionResult } from "#components/sitting/results/submission-result.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatExact, sum } from "#lib/exact.ts";
import { readFraction } from "#lib/fraction.ts";
import type { AttemptResults, ItemResult } from "#lib/sitting/api.ts";

/** The results of a sitting: what it brought in all, and each question with the answer, points and explanation. */
export function AttemptResultsView({ results, texts }: { results: AttemptResults; texts: RenderedTexts }) {
  const t = useTranslations("sitting.results");
  const locale = useLocale();
  const { attempt, items } = results;
  const counted = items.filter(({ ruling }) => ruling !== "void");
  const earned = counted.map(earnedOf);
  const number = (value: Parameters<typeof formatExact>[0]) => formatExact(value, locale, { atLeast: 0 });
  const waiting = earned.filter((points) => points === null).length;
  return (
    <QuestionTexts texts={texts}>
      <p className="figures text-xl">
        {t("total", {
          earned: number(sum(earned.flatMap((points) => points ?? []))),
          possible: number(sum(counted.map(({ points }) => readFraction(points)))),
        })}
      </p>
      {waiting > 0 && (
        <Notice meaning="waiting" title={t("waiting", { count: waiting })} className="mt-3">
          {t("waitingWhat")}
        </Notice>
      )}
      <div className="mt-8 flex flex-col gap-12">
        {items.map((item, index) => (
          <section key={item.itemId} aria-labelledby={`item-${item.itemId}`}>
            <h2
              id={`item-${item.itemId}`}
              className="mb-3 flex flex-wrap items-baseline gap-x-3 font-semibold text-lg"
            >
              <span className="text-muted">{t("question", { number: index + 1 })}</span>
              <span>{item.question.title[locale]}</span>
              {item.submissions[0] && (
                <span className="figures ml-auto text-base">
                  <SubmissionPoints points={item.points} submission={item.submissions[0]} />
                </span>
              )}
            </h2>
            {item.ruling && (
              <Notice meaning="waiting" title={t(`ruling.${item.ruling}.title`)} className="mb-4">
                {t(`ruling.${item.ruling}.what`)}
              </Notice>
            )}
            <QuestionText text={item.question.prompt} />
            {item.submissions[0] && (
              <SubmissionResult
                result={item}
                submission={item.submissions[0]}
                fileAddress={attemptFiles(attempt.id, locale).address}
              />
            )}
          </section>
        ))}
      </div>
    </QuestionTexts>
  );
}

/** Points of an item in this attempt; null while some of it waits. */
function earnedOf({ ruling, points, submissions: [submission] }: ItemResult) {
  if (ruling === "full_for_all") return readFraction(points);
  return submission?.score ? readFraction(points).mul(readFraction(submission.score)) : null;
}
