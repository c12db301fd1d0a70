"use client";

import { useCallback, useState } from "react";
import { callApi } from "#components/exercise/call-api.ts";
import { type Attempt, attemptListSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

/** The list of attempts, and a function that reads it again; without a connection the old one stays. */
export function useAttempts(initial: Attempt[], exerciseId: string, locale: Locale) {
  const [attempts, setAttempts] = useState(initial);
  const refresh = useCallback(async () => {
    const result = await callApi({
      method: "GET",
      path: `/api/submissions?exerciseId=${encodeURIComponent(exerciseId)}`,
      locale,
      schema: attemptListSchema,
    });
    if (result.kind === "done") setAttempts(result.value.submissions);
  }, [exerciseId, locale]);
  return { attempts, refresh };
}
