"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import type { RegradeState } from "#lib/regrade/api.ts";

type Calls = typeof import("#components/regrade/calls.ts");

/** One call to the server at a time, with what to show while it runs and when it fails. */
export function useRegradeCall() {
  const locale = useLocale();
  const lost = useTranslations("regrade.decide")("lost");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns null when it failed, which `trouble` tells. */
  async function call(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<RegradeState>>,
  ): Promise<RegradeState | null> {
    setBusy(true);
    setTrouble(null);
    const calls = await import("#components/regrade/calls.ts").catch(() => null);
    const result = calls && (await make(calls, locale));
    setBusy(false);
    if (result?.kind === "done") return result.value;
    setTrouble(result?.kind === "refused" ? (result.problem.detail ?? result.problem.title) : lost);
    return null;
  }

  return { busy, trouble, call };
}
