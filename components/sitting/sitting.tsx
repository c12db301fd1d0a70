"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { withCalls } from "#components/call/with-calls.ts";
import { useMac } from "#components/exercise/use-keys.ts";
import { type CodeExercise, CodeExercises } from "#components/question/code-exercises.tsx";
import { QuestionTexts, type RenderedTexts } from "#components/question/question-text.tsx";
import { HandInDialog } from "#components/sitting/hand-in-dialog.tsx";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { mapEntries } from "#components/sitting/map-entries.ts";
import { NextQuestion } from "#components/sitting/next-question.tsx";
import { QuestionMap, questionAnchor } from "#components/sitting/question-map.tsx";
import { SaveLine } from "#components/sitting/saving/save-line.tsx";
import { useAnswers } from "#components/sitting/saving/use-answers.ts";
import { SittingKeys } from "#components/sitting/sitting-keys.tsx";
import { SittingQuestion } from "#components/sitting/sitting-question.tsx";
import { TimeLeft } from "#components/sitting/time-left.tsx";
import { useAttemptClock } from "#components/sitting/use-attempt-clock.ts";
import { useSittingKeys } from "#components/sitting/use-sitting-keys.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Locale } from "#lib/locale.ts";
import type { AttemptState } from "#lib/sitting/api.ts";

type Props = {
  locale: Locale;
  timeZone: string;
  userId: string;
  state: AttemptState;
  /** All texts of the questions that are open. */
  texts: RenderedTexts;
  /** Those that questions ask for. */
  exercises: Record<string, CodeExercise>;
};

/** A sitting with a clock: the questions, what is answered, the time left, and handing in. */
export function Sitting({ locale, timeZone, userId, state, texts, exercises }: Props) {
  const t = useTranslations("sitting");
  const router = useRouter();
  const clock = useAttemptClock(state);
  const queue = useAnswers({ userId, state, locale, onClock: clock.hear });
  const [handingIn, setHandingIn] = useState(false);
  const [isLeaving, startLeaving] = useTransition();
  const [keysOpen, setKeysOpen] = useState(false);
  const mac = useMac();
  const { attempt, items } = state;
  const entries = mapEntries(state, queue);
  const isUp = clock.leftMs === 0;

  useEffect(() => {
    if (isUp) void queue.flush();
  }, [isUp, queue]);
  useEffect(() => {
    if (clock.handedIn) router.refresh();
  }, [clock.handedIn, router]);

  const shownPlace = useRef(state.place);
  useEffect(() => {
    if (shownPlace.current === state.place) return;
    shownPlace.current = state.place;
    scrollTo({ top: 0 });
    document.getElementById(questionAnchor(state.place))?.focus({ preventScroll: true });
  }, [state.place]);

  useSittingKeys({
    go: goBy,
    save: () => void queue.flush(),
    handIn: () => setHandingIn(true),
    list: () => setKeysOpen(true),
  });

  async function handIn(): Promise<string | null> {
    await queue.flush();
    const unsent = queue.unsent.length;
    if (unsent > 0) return t("handIn.unsent", { count: unsent });
    const result = await withCalls(loadCalls, (calls) => calls.handIn(attempt.id, locale));
    if (result.kind === "later") return t("handIn.offline");
    if (result.kind === "refused") return result.problem.detail ?? result.problem.title;
    startLeaving(() => router.refresh());
    return null;
  }

  return (
    <QuestionTexts texts={texts}>
      <CodeExercises exercises={exercises}>
        <div className="sticky top-0 z-10 border-hairline border-b bg-paper">
          <div className="mx-auto flex w-full max-w-[76rem] flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2.5 sm:px-6">
            {clock.leftMs !== null && clock.endsAt !== null && (
              <TimeLeft leftMs={clock.leftMs} endsAt={clock.endsAt} timeZone={timeZone} />
            )}
            <div className="max-sm:order-last max-sm:w-full">
              <SaveLine queue={queue} itemIds={items.map(({ itemId }) => itemId)} timeZone={timeZone} />
            </div>
            <div className="ml-auto flex gap-2">
              <Button size="small" kind="quiet" onClick={() => setKeysOpen(true)} className="max-sm:hidden">
                {t("keys.title")}
              </Button>
              <Button size="small" disabled={isUp} onClick={() => setHandingIn(true)}>
                {t("handIn.open")}
              </Button>
            </div>
          </div>
        </div>
        <div className="mx-auto grid w-full max-w-[76rem] gap-x-16 gap-y-8 px-4 py-8 sm:px-6 lg:grid-cols-[minmax(0,1fr)_15rem]">
          <aside className="lg:order-2">
            <div className="lg:sticky lg:top-20">
              <QuestionMap entries={entries} />
            </div>
          </aside>
          <div className="flex min-w-0 flex-col gap-12">
            {isUp && (
              <Notice meaning={queue.isOffline ? "partly" : "waiting"} title={t("up.title")}>
                {queue.isOffline ? t("up.offline", { count: queue.unsent.length }) : t("up.what")}
              </Notice>
            )}
            {attempt.rehearsal && (
              <Notice meaning="waiting" title={t("rehearsal.title")}>
                {t("rehearsal.what")}
              </Notice>
            )}
            {items.map(
              (item, index) =>
                entries[index].isOpen && (
                  <SittingQuestion
                    key={item.itemId}
                    item={item}
                    index={index}
                    attemptId={attempt.id}
                    queue={queue}
                    disabled={isUp || !queue.isReady}
                  />
                ),
            )}
            <div className="border-hairline border-t pt-6">
              {state.navigation === "one_way" && state.place + 1 < items.length ? (
                <NextQuestion state={state} queue={queue} locale={locale} disabled={isUp} />
              ) : (
                <Button kind="primary" disabled={isUp} onClick={() => setHandingIn(true)}>
                  {t("handIn.open")}
                </Button>
              )}
            </div>
          </div>
        </div>
        <HandInDialog
          open={handingIn}
          entries={entries}
          onHandIn={handIn}
          isLeaving={isLeaving}
          onClose={() => setHandingIn(false)}
        />
        <SittingKeys open={keysOpen} mac={mac} onClose={() => setKeysOpen(false)} />
      </CodeExercises>
    </QuestionTexts>
  );
}

/** Puts the focus on the question before or after the one that has it, or on the first. */
function goBy(by: -1 | 1) {
  const questions = [...document.querySelectorAll<HTMLElement>("[data-question]")];
  const at = questions.findIndex((question) => question.contains(document.activeElement));
  const next = questions[at === -1 ? 0 : at + by];
  next?.focus();
  next?.scrollIntoView();
}
