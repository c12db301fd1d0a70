"use client";

import { useEffect, useRef, useState } from "react";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { followEvents } from "#components/ui/follow-events.ts";
import type { AttemptEvent, AttemptState } from "#lib/sitting/api.ts";

/** What the server's clock said, and when this page heard it by a clock of its own that nobody can set. */
type Heard = { now: string; endsAt: string | null; atMs: number };

export type AttemptClock = {
  /** Until the end, by the server's clock, never below 0; null without a clock. */
  leftMs: number | null;
  endsAt: string | null;
  handedIn: boolean;
  /** A save was answered with the server's time. */
  hear(now: string, endsAt: string | null): void;
};

const tickMs = 250;

/** The clock of an attempt: counts by itself between what the server tells, and learns at once when the end moves. */
export function useAttemptClock({ now, attempt }: Pick<AttemptState, "now" | "attempt">): AttemptClock {
  const [heard, setHeard] = useState<Heard>({ now, endsAt: attempt.endsAt, atMs: Number.NaN });
  const [handedIn, setHandedIn] = useState(attempt.handedInAt !== null);
  const [nowMs, setNowMs] = useState(Number.NaN);
  const hear = useRef((now: string, endsAt: string | null) => {
    setHeard({ now, endsAt, atMs: performance.now() });
  });

  useEffect(() => {
    hear.current(now, attempt.endsAt);
    const timer = setInterval(() => setNowMs(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, [now, attempt.endsAt]);

  useEffect(() => {
    const take = (event: AttemptEvent) => {
      if (event.type === "clock") return hear.current(event.now, event.endsAt);
      stop();
      setHandedIn(true);
    };
    const stop = followEvents(`/api/attempts/${attempt.id}/events`, async (data) =>
      take((await loadCalls()).readEvent(data)),
    );
    return stop;
  }, [attempt.id]);

  const passedMs = Number.isNaN(nowMs) || Number.isNaN(heard.atMs) ? 0 : Math.max(0, nowMs - heard.atMs);
  const leftMs =
    heard.endsAt === null ? null : Math.max(0, Date.parse(heard.endsAt) - Date.parse(heard.now) - passedMs);
  return { leftMs, endsAt: heard.endsAt, handedIn, hear: hear.current };
}
