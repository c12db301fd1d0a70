"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { type SubmissionKind, SubmissionRunner } from "#components/exercise/submission-runner.ts";
import type { Locale } from "#lib/locale.ts";

/** A submission that was under way when the page was made. */
export type Unfinished = { id: string; kind: SubmissionKind };

/** The runner of this exercise's submissions, alive as long as the page, and how far the present one is. */
export function useSubmission(locale: Locale, exerciseId: string, unfinished: Unfinished | null) {
  const [runner] = useState(
    () =>
      new SubmissionRunner(
        locale,
        exerciseId,
        unfinished
          ? { stage: "queued", kind: unfinished.kind, place: null, fault: false }
          : { stage: "idle" },
      ),
  );
  const progress = useSyncExternalStore(
    runner.subscribe,
    () => runner.progress,
    () => runner.progress,
  );
  useEffect(() => {
    if (unfinished) runner.follow(unfinished.id, unfinished.kind);
    return () => runner.stop();
  }, [runner, unfinished]);
  return { runner, progress };
}
