"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import { showToast } from "#components/ui/toast.tsx";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/announcements/calls.ts");

/** One change of an announcement on its way at a time, with what to show while it goes and when it is refused. */
export function useAnnouncementCall() {
  const locale = useLocale();
  const router = useRouter();
  const t = useTranslations("announcements");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns whether it is stored, which `done` says; when it is not, `trouble` tells why. */
  async function send(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<unknown>>,
    done: string,
  ): Promise<boolean> {
    setBusy(true);
    setTrouble(null);
    const calls = await import("#components/announcements/calls.ts").catch(() => null);
    const result = calls && (await make(calls, locale));
    setBusy(false);
    if (result?.kind === "done") {
      router.refresh();
      showToast("passed", done);
      return true;
    }
    setTrouble(result?.kind === "refused" ? (result.problem.detail ?? result.problem.title) : t("offline"));
    return false;
  }

  return { busy, trouble, send };
}
