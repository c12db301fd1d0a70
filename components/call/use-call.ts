"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/call/call-api.ts";
import { withCalls } from "#components/call/with-calls.ts";
import { showToast } from "#components/ui/toast.tsx";
import type { Locale } from "#lib/locale.ts";

export type CallOptions = {
  /** For what others do at the same time: a refused change shows the page as they have left it. */
  refreshWhenRefused?: boolean;
};

/**
 * One call to the server at a time, with what to show while it is under way and when it comes to nothing.
 *
 * @param load loads what makes the calls, when first needed
 */
export function useCall<Calls>(load: () => Promise<Calls>, { refreshWhenRefused = false }: CallOptions = {}) {
  const locale = useLocale();
  const router = useRouter();
  const t = useTranslations("calls");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function send<Answer>(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<Answer>>,
  ): Promise<CallResult<Answer>> {
    setBusy(true);
    setTrouble(null);
    const result: CallResult<Answer> = await withCalls(load, (calls) => make(calls, locale));
    setBusy(false);
    if (result.kind === "refused") setTrouble(result.problem.detail ?? result.problem.title);
    if (result.kind === "later") setTrouble(t(result.reason));
    return result;
  }

  /** @returns null when it came to nothing, which `trouble` tells. */
  async function call<Answer>(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<Answer>>,
  ): Promise<Answer | null> {
    const result = await send(make);
    return result.kind === "done" ? result.value : null;
  }

  /**
   * A call that changes what the page shows, which is then shown as it is.
   *
   * @param done what to say when it is done
   * @returns null when it came to nothing, which `trouble` tells
   */
  async function change<Answer>(
    make: (calls: Calls, locale: Locale) => Promise<CallResult<Answer>>,
    done: (answer: Answer) => string,
  ): Promise<Answer | null> {
    const result = await send(make);
    // A page that is refreshed without a connection is lost, and without a session it becomes the one to sign in on.
    const isRefused = result.kind === "refused" && result.problem.status !== 401;
    if (result.kind === "done" || (isRefused && refreshWhenRefused)) router.refresh();
    if (result.kind !== "done") return null;
    showToast("passed", done(result.value));
    return result.value;
  }

  return { busy, trouble, call, change, clear: () => setTrouble(null) };
}
