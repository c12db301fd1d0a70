"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { callApi } from "#components/call/call-api.ts";
import { DraftKeeper, type SaveResult } from "#components/exercise/draft-keeper.ts";
import { type DraftState, draftConflictSchema, draftSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

type Options = {
  userId: string;
  exerciseId: string;
  starter: string;
  server: DraftState | null;
  locale: Locale;
  /** Puts a text into the editor that did not come from it. */
  show(source: string): void;
};

/** The keeper of the text of this exercise, alive as long as the page, and where the text stands. */
export function useDraft({ userId, exerciseId, starter, server, locale, show }: Options) {
  const [keeper] = useState(() => {
    const key = `gradus.draft.${userId}.${exerciseId}`;
    return new DraftKeeper(starter, server, {
      read: () => localStorage.getItem(key),
      write: (text) => writeLocal(key, text),
      save: (source, baseVersion) => saveOnServer(exerciseId, locale, source, baseVersion),
      show,
    });
  });
  const status = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.status,
    () => keeper.status,
  );

  useEffect(() => {
    keeper.start();
    const flush = () => void keeper.flush();
    const look = () => {
      if (document.visibilityState === "hidden") flush();
      else void meetServer(keeper, exerciseId, locale);
    };
    addEventListener("online", flush);
    document.addEventListener("visibilitychange", look);
    return () => {
      removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", look);
      keeper.stop();
    };
  }, [keeper, exerciseId, locale]);

  return { keeper, status };
}

/** A device without room keeps what it can; the server has the text two seconds later. */
function writeLocal(key: string, text: string) {
  try {
    localStorage.setItem(key, text);
  } catch {}
}

async function saveOnServer(
  exerciseId: string,
  locale: Locale,
  source: string,
  baseVersion: number,
): Promise<SaveResult> {
  const result = await callApi({
    method: "PUT",
    path: `/api/drafts/${exerciseId}`,
    locale,
    schema: draftSchema,
    body: { source, baseVersion },
  });
  if (result.kind === "done") return { kind: "saved", draft: result.value };
  if (result.kind === "later") return result;
  const conflict = draftConflictSchema.safeParse(result.body);
  if (conflict.success) return { kind: "conflict", draft: conflict.data.draft };
  return { kind: "refused", problem: result.problem };
}

async function meetServer(keeper: DraftKeeper, exerciseId: string, locale: Locale) {
  const path = `/api/drafts/${exerciseId}`;
  const result = await callApi({ method: "GET", path, locale, schema: draftSchema });
  if (result.kind === "done") keeper.meet(result.value);
}
