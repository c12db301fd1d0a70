"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import { useDeadlineCall } from "#components/extension/use-deadline-call.ts";
import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/extension/calls.ts");
type Send = (
  calls: Calls,
  how: { dryRun: boolean; locale: Locale },
  /** Of what was looked at; null while nothing was. */
  version: string | null,
) => Promise<CallResult<SentDeadlinePreview>>;

/** A change that is looked at first and then applied as it was looked at. */
export function usePreviewed(send: Send, onApplied: (applied: SentDeadlinePreview) => void) {
  const router = useRouter();
  const { busy, trouble, call, clear } = useDeadlineCall();
  const [preview, setPreview] = useState<SentDeadlinePreview | null>(null);

  async function look() {
    setPreview(await call((calls, locale) => send(calls, { dryRun: true, locale }, null)));
  }

  async function apply() {
    const version = preview?.version ?? null;
    const applied = await call((calls, locale) => send(calls, { dryRun: false, locale }, version));
    router.refresh(); // when it was refused, somebody may have changed what is on the page
    if (applied === null) return;
    setPreview(null);
    onApplied(applied);
  }

  function back() {
    setPreview(null);
    clear();
  }

  return { busy, trouble, preview, look, apply, back };
}
