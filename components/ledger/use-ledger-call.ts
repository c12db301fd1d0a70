"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/ledger/calls.ts");

/** One decision on its way to the server at a time, with what to show while it goes and when it is refused. */
export function useLedgerCall() {
  const locale = useLocale();
  const t = useTranslations("ledger");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns whether it is stored; when it is not, `trouble` tells why. */
  async function store(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<unknown>>,
  ): Promise<boolean> {
    setBusy(true);
    setTrouble(null);
    const calls = await import("#components/ledger/calls.ts").catch(() => null);
    const result = calls && (await make(calls, locale));
    setBusy(false);
    if (result?.kind === "done") return true;
    setTrouble(result?.kind === "refused" ? (result.problem.detail ?? result.problem.title) : t("offline"));
    return false;
  }

  return { busy, trouble, store, tell: setTrouble };
}
