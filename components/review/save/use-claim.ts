"use client";

import { useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { type CallResult, callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import type { SentClaim } from "#lib/review/api.ts";

/** Whether what is under review is this reviewer's to decide; `away` when the server cannot be asked. */
export type ClaimState = { kind: "asking" } | { kind: "away" } | ({ kind: "told" } & SentClaim);

const renewMs = 60_000;

/**
 * Takes answers or an appeal as long as the page is seen, and gives them back when it is left. While somebody else
 * has them, it asks again and again, and gets them when they are free.
 *
 * @param claim.path which `PUT` claims and `DELETE` gives back
 * @param onClaim called with each answer of the server
 */
export function useClaim<Claim extends SentClaim>(
  { path, schema }: { path: string; schema: z.ZodType<Claim> },
  locale: Locale,
  onClaim: (claim: Claim) => void,
) {
  const [state, setState] = useState<ClaimState>({ kind: "asking" });
  const listener = useRef(onClaim);
  useEffect(() => {
    listener.current = onClaim;
  });

  async function take(): Promise<CallResult<Claim>> {
    const result = await callApi({ method: "PUT", path, locale, schema });
    if (result.kind === "done") {
      setState({ kind: "told", ...result.value });
      listener.current(result.value);
    } else setState({ kind: "away" });
    return result;
  }

  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void taking.current();
    };
    const leave = () => void fetch(path, { method: "DELETE", keepalive: true }).catch(() => {});
    look();
    const timer = setInterval(look, renewMs);
    document.addEventListener("visibilitychange", look);
    addEventListener("online", look);
    addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("online", look);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [path]);
  return { state, take };
}
