"use client";

import { useState } from "react";
import type { CallResult } from "#components/call/call-api.ts";
import { useCall } from "#components/call/use-call.ts";
import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/extension/calls.ts");
type Send = (
  calls: Calls,
  how: { dryRun: boolean; locale: Locale },
  /** Of what was looked at; null while nothing was. */
  version: string | null,
) => Promise<CallResult<SentDeadlinePreview>>;

/**
 * A change that is looked at first and then applied as it was looked at.
 *
 * @param done what to say when it is applied
 */
export function usePreviewed(
  send: Send,
  done: (applied: SentDeadlinePreview) => string,
  onApplied: () => void = () => {},
) {
  const { busy, trouble, call, change, clear } = useCall(() => import("#components/extension/calls.ts"), {
    refreshWhenRefused: true,
  });
  const [preview, setPreview] = useState<SentDeadlinePreview | null>(null);

  async function look() {
    setPreview(await call((calls, locale) => send(calls, { dryRun: true, locale }, null)));
  }

  async function apply() {
    const version = preview?.version ?? null;
    const applied = await change((calls, locale) => send(calls, { dryRun: false, locale }, version), done);
    if (applied === null) return;
    setPreview(null);
    onApplied();
  }

  function back() {
    setPreview(null);
    clear();
  }

  return { busy, trouble, preview, look, apply, back };
}
