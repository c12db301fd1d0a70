"use client";

import { useState } from "react";
import type { CallResult } from "#components/call/call-api.ts";
import { type CallOptions, useCall } from "#components/call/use-call.ts";
import type { Locale } from "#lib/locale.ts";

type Options<Calls, Preview> = CallOptions & {
  load(): Promise<Calls>;
  /**
   * Says what the change would do, or does it; null while what is typed cannot be sent.
   *
   * @param seen what was looked at; null while nothing was
   */
  send:
    | ((
        calls: Calls,
        how: { dryRun: boolean; locale: Locale },
        seen: Preview | null,
      ) => Promise<CallResult<Preview>>)
    | null;
  /** What to say when it is applied. */
  done(applied: Preview): string;
  onApplied?(): void;
};

/** A change that is looked at first and then applied as it was looked at. */
export function usePreviewed<Calls, Preview>({
  load,
  send,
  done,
  onApplied,
  ...options
}: Options<Calls, Preview>) {
  const { busy, trouble, call, change, clear } = useCall(load, options);
  const [preview, setPreview] = useState<Preview | null>(null);

  /** Looks at the change, or applies it when it was looked at. One that is not applied is to be looked at again. */
  async function go() {
    if (send === null) return;
    if (preview === null)
      return setPreview(await call((calls, locale) => send(calls, { dryRun: true, locale }, null)));
    const applied = await change((calls, locale) => send(calls, { dryRun: false, locale }, preview), done);
    setPreview(null);
    if (applied !== null) onApplied?.();
  }

  function back() {
    setPreview(null);
    clear();
  }

  return { busy, trouble, preview, isReady: send !== null, go, back };
}

export type Previewed<Preview> = ReturnType<typeof usePreviewed<unknown, Preview>>;
