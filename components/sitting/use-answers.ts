"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { callApi } from "#components/exercise/call-api.ts";
import { AnswerQueue, type SaveResult } from "#components/sitting/answer-queue.ts";
import type { Locale } from "#lib/locale.ts";
import type { Answers } from "#lib/question.ts";
import {
  type AttemptState,
  answersConflictSchema,
  answersSavedSchema,
  attemptStateSchema,
  type SavedAnswers,
} from "#lib/sitting/api.ts";

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
  const [queue] = useState(
    () =>
      new AnswerQueue(savedOf(state), {
        read: (itemId) => localStorage.getItem(answerKey(userId, attemptId, itemId)),
        write: (itemId, text) => writeLocal(answerKey(userId, attemptId, itemId), text),
        save: (itemId, answers, baseVersion) =>
          save({ attemptId, itemId, locale, onClock }, answers, baseVersion),
      }),
  );
  useSyncExternalStore(
    queue.subscribe,
    () => queue.revision,
    () => 0,
  );

  useEffect(() => {
    queue.start();
    const flush = () => void queue.flush();
    const look = () => {
      flush();
      if (document.visibilityState === "visible") void meetServer(queue, attemptId, locale);
    };
    addEventListener("online", flush);
    document.addEventListener("visibilitychange", look);
    return () => {
      removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", look);
      queue.stop();
    };
  }, [queue, attemptId, locale]);

  useEffect(() => queue.meet(savedOf(state)), [queue, state]);

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

type Where = { attemptId: string; itemId: string } & Pick<Options, "locale" | "onClock">;

async function save(
  { attemptId, itemId, locale, onClock }: Where,
  answers: Answers,
  baseVersion: number,
): Promise<SaveResult> {
  const result = await callApi({
    method: "PUT",
    path: `/api/attempts/${attemptId}/answers/${itemId}`,
    locale,
    schema: answersSavedSchema,
    body: { answers, baseVersion },
  });
  if (result.kind === "done") {
    const { now, endsAt, version, savedAt } = result.value;
    onClock(now, endsAt);
    return { kind: "saved", version, savedAt };
  }
  if (result.kind === "later") return result;
  const conflict = answersConflictSchema.safeParse(result.body);
  if (conflict.success) return { kind: "conflict", saved: conflict.data.saved };
  return { kind: "refused", problem: result.problem };
}

async function meetServer(queue: AnswerQueue, attemptId: string, locale: Locale) {
  const path = `/api/attempts/${attemptId}`;
  const result = await callApi({ method: "GET", path, locale, schema: attemptStateSchema });
  if (result.kind === "done") queue.meet(savedOf(result.value));
}
