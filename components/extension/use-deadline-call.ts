"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/extension/calls.ts");

/** One call about deadlines at a time, with what to show while it runs and when it fails. */
export function useDeadlineCall() {
  const locale = useLocale();
  const t = useTranslations("deadlines");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns null when it failed, which `trouble` tells. */
  async function call<Answer>(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<Answer>>,
  ): Promise<Answer | null> {
    setBusy(true);
    setTrouble(null);
    const calls = await import("#components/extension/calls.ts").catch(() => null);
    const result = calls && (await make(calls, locale));
    setBusy(false);
    if (result?.kind === "done") return result.value;
    setTrouble(reasonOf(result));
    return null;
  }

  function reasonOf(result: Exclude<CallResult<unknown>, { kind: "done" }> | null): string {
    if (result?.kind === "refused") return result.problem.detail ?? result.problem.title;
    return t(result?.reason === "too_often" ? "tooOften" : "offline");
  }

  return { busy, trouble, call, clear: () => setTrouble(null) };
}
