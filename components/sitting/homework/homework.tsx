"use client";

import { useTranslations } from "next-intl";
import { type CodeExercise, CodeExercises } from "#components/question/code-exercises.tsx";
import { QuestionTexts, type RenderedTexts } from "#components/question/question-text.tsx";
import { attemptFiles } from "#components/sitting/attempt-files.ts";
import { ItemSubmissions } from "#components/sitting/homework/item-submissions.tsx";
import { SubmitAnswers } from "#components/sitting/homework/submit-answers.tsx";
import { mapEntries } from "#components/sitting/map-entries.ts";
import { QuestionMap } from "#components/sitting/question-map.tsx";
import { SaveLine } from "#components/sitting/saving/save-line.tsx";
import { useAnswers } from "#components/sitting/saving/use-answers.ts";
import { SittingQuestion } from "#components/sitting/sitting-question.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Locale } from "#lib/locale.ts";
import type { AttemptState, ItemResult } from "#lib/sitting/api.ts";

type Props = {
  locale: Locale;
  timeZone: string;
  /** When the page was made. */
  now: Date;
  userId: string;
  state: AttemptState;
  texts: RenderedTexts;
  /** Those that questions ask for. */
  exercises: Record<string, CodeExercise>;
  /** What was sent so far and what became of it, by item; without it where results are not shown yet. */
  results: ItemResult[];
  /** Why nothing can be sent now, as a sentence; null when it can. */
  closed: string | null;
};

/** Questions of homework: no clock, each sent by itself and as often as one likes, its results below it. */
export function Homework(props: Props) {
  const { locale, timeZone, now, userId, state, texts, exercises, results, closed } = props;
  const t = useTranslations("sitting");
  const queue = useAnswers({ userId, state, locale, onClock: () => {} });
  const { attempt, items } = state;
  return (
    <QuestionTexts texts={texts}>
      <CodeExercises exercises={exercises}>
        <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_15rem]">
          <aside className="lg:order-2">
            <div className="space-y-4 lg:sticky lg:top-6">
              <QuestionMap entries={mapEntries(state, queue)} />
              <SaveLine queue={queue} itemIds={items.map(({ itemId }) => itemId)} timeZone={timeZone} />
            </div>
          </aside>
          <div className="flex min-w-0 flex-col gap-14">
            {attempt.rehearsal && (
              <Notice meaning="waiting" title={t("rehearsal.title")}>
                {t("rehearsal.what")}
              </Notice>
            )}
            {items.map((item, index) => {
              const result = results.find(({ itemId }) => itemId === item.itemId);
              return (
                <SittingQuestion
                  key={item.itemId}
                  item={item}
                  index={index}
                  attemptId={attempt.id}
                  queue={queue}
                  disabled={!queue.isReady}
                >
                  <SubmitAnswers
                    attemptId={attempt.id}
                    itemId={item.itemId}
                    answers={queue.answers(item.itemId)}
                    locale={locale}
                    closed={closed}
                  />
                  {result && (
                    <ItemSubmissions
                      result={result}
                      place={{ locale, timeZone, now }}
                      fileAddress={attemptFiles(attempt.id, locale).address}
                    />
                  )}
                </SittingQuestion>
              );
            })}
          </div>
        </div>
      </CodeExercises>
    </QuestionTexts>
  );
}
