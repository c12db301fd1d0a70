"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import { withCalls } from "#components/sitting/load-calls.ts";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/sitting/calls.ts");

/** One call to the server at a time, with what to show while it runs and when it fails. */
export function useCall() {
  const locale = useLocale();
  const t = useTranslations("staffSitting");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns null when it failed, which `trouble` tells. */
  async function call<Answer>(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<Answer>>,
  ): Promise<Answer | null> {
    setBusy(true);
    setTrouble(null);
    const result: CallResult<Answer> = await withCalls((calls) => make(calls, locale));
    setBusy(false);
    if (result.kind === "done") return result.value;
    setTrouble(result.kind === "later" ? t("offline") : (result.problem.detail ?? result.problem.title));
    return null;
  }

  return { busy, trouble, call, clear: () => setTrouble(null) };
}
