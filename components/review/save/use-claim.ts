"use client";

import { useEffect, useRef, useState } from "react";
import { callApi } from "#components/exercise/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { claimSchema, type SentClaim } from "#lib/review/api.ts";

/** Whether the answers are this reviewer's to grade; `away` when the server cannot be asked. */
export type ClaimState = { kind: "asking" } | { kind: "away" } | ({ kind: "told" } & SentClaim);

const renewMs = 60_000;

/**
 * Takes answers as long as the page is seen, and gives them back when it is left. While somebody else has them, it
 * asks again and again, and gets them when they are free.
 *
 * @param onClaim called with each answer of the server
 */
export function useClaim(submissionId: string, locale: Locale, onClaim: (claim: SentClaim) => void) {
  const [state, setState] = useState<ClaimState>({ kind: "asking" });
  const listener = useRef(onClaim);
  const path = `/api/submissions/${submissionId}/claim`;
  useEffect(() => {
    listener.current = onClaim;
  });

  async function take(): Promise<SentClaim | null> {
    const result = await callApi({ method: "PUT", path, locale, schema: claimSchema });
    if (result.kind !== "done") {
      setState({ kind: "away" });
      return null;
    }
    setState({ kind: "told", ...result.value });
    listener.current(result.value);
    return result.value;
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
