"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import { showToast } from "#components/ui/toast.tsx";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/materials/calls.ts");

/** One change of the materials on its way at a time, with what to show while it goes and when it is refused. */
export function useMaterialCall() {
  const locale = useLocale();
  const router = useRouter();
  const t = useTranslations("materials");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns whether it is stored, which `done` says; when it is not, `trouble` tells why. */
  async function send<Answer>(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<Answer>>,
    done: (answer: Answer) => string,
  ): Promise<boolean> {
    setBusy(true);
    setTrouble(null);
    const calls = await import("#components/materials/calls.ts").catch(() => null);
    const result = calls && (await make(calls, locale));
    setBusy(false);
    if (result?.kind === "done") {
      router.refresh();
      showToast("passed", done(result.value));
      return true;
    }
    setTrouble(result?.kind === "refused" ? (result.problem.detail ?? result.problem.title) : t("offline"));
    return false;
  }

  return { busy, trouble, send };
}
