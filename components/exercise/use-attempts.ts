"use client";

import { useCallback, useState } from "react";
import { callApi } from "#components/call/call-api.ts";
import { type AttemptList, attemptListSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * The attempts with what a person decided instead, and a function that reads them again; without a connection the old
 * ones stay.
 */
export function useAttempts(initial: AttemptList, exerciseId: string, locale: Locale) {
  const [sent, setSent] = useState(initial);
  const refresh = useCallback(async () => {
    const result = await callApi({
      method: "GET",
      path: `/api/submissions?exerciseId=${encodeURIComponent(exerciseId)}`,
      locale,
      schema: attemptListSchema,
    });
    if (result.kind === "done") setSent(result.value);
  }, [exerciseId, locale]);
  return { attempts: sent.submissions, override: sent.override, refresh };
}
