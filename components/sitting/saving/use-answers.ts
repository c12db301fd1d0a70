"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { withCalls } from "#components/call/with-calls.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { AnswerQueue } from "#components/sitting/saving/answer-queue.ts";
import type { readKeptItem } from "#components/sitting/saving/kept-item.ts";
import type { Locale } from "#lib/locale.ts";
import type { AttemptState, SavedAnswers } from "#lib/sitting/api.ts";

const loadAgainMs = 2_000;

type Options = {
  userId: string;
  state: AttemptState;
  locale: Locale;
  /** Called with the server's time, which comes with every save. */
  onClock(now: string, endsAt: string | null): void;
};

/** The queue of the answers of this attempt, alive as long as the page. Whoever calls this sees every change. */
export function useAnswers({ userId, state, locale, onClock }: Options): AnswerQueue {
  const attemptId = state.attempt.id;
  const reader = useRef<typeof readKeptItem>(undefined);
  const [queue] = useState(
    () =>
      new AnswerQueue(savedOf(state), {
        read: (itemId) =>
          reader.current?.(localStorage.getItem(answerKey(userId, attemptId, itemId))) ?? null,
        write: (itemId, kept) => writeLocal(answerKey(userId, attemptId, itemId), JSON.stringify(kept)),
        save: (itemId, answers, baseVersion) =>
          withCalls(loadCalls, ({ saveAnswers }) =>
            saveAnswers({ attemptId, itemId, locale }, { answers, baseVersion }, onClock),
          ),
      }),
  );
  useSyncExternalStore(
    queue.subscribe,
    () => queue.revision,
    () => 0,
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const start = async () => {
      try {
        // What makes the page work without a connection is fetched while there is one.
        const [{ readKeptItem }] = await Promise.all([
          import("#components/sitting/saving/kept-item.ts"),
          loadCalls(),
        ]);
        if (!wanted) return;
        reader.current = readKeptItem;
        queue.start();
      } catch {
        if (wanted) timer = setTimeout(start, loadAgainMs);
      }
    };
    void start();
    return () => {
      wanted = false;
      clearTimeout(timer);
      queue.stop();
    };
  }, [queue]);

  useEffect(() => {
    const flush = () => void queue.flush();
    const look = () => {
      flush();
      if (document.visibilityState === "visible") void meetServer(queue, attemptId, locale);
    };
    // A page that is left without a connection cannot be opened again: the browser asks first.
    const leave = (event: BeforeUnloadEvent) => {
      if (queue.isOffline) event.preventDefault();
    };
    addEventListener("online", flush);
    addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", look);
    return () => {
      removeEventListener("online", flush);
      removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", look);
    };
  }, [queue, attemptId, locale]);

  useEffect(() => {
    if (queue.isReady) queue.meet(savedOf(state));
  }, [queue, state]);

  return queue;
}

/** Where a device keeps the answers of one item of an attempt. */
export function answerKey(userId: string, attemptId: string, itemId: string): string {
  return `gradus.answers.${userId}.${attemptId}.${itemId}`;
}

function savedOf({ items }: AttemptState): Map<string, SavedAnswers> {
  return new Map(items.flatMap(({ itemId, content }) => (content ? [[itemId, content.saved]] : [])));
}

/** A device without room keeps what it can; the server has the answers a second later. */
function writeLocal(key: string, text: string) {
  try {
    localStorage.setItem(key, text);
  } catch {}
}

async function meetServer(queue: AnswerQueue, attemptId: string, locale: Locale) {
  const result = await withCalls(loadCalls, ({ readAttempt }) => readAttempt(attemptId, locale));
  if (result.kind === "done") queue.meet(savedOf(result.value));
}
