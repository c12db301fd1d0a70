"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Timers cannot wait for longer than this. */
const longestMs = 2 ** 31 - 1;

/** So that the pages of a whole course do not ask in the same moment. */
const spreadMs = 10_000;

/** Has the server make the page again once it would say something else; the browser's clock may be wrong. */
export function RefreshAfter({ ms }: { ms: number }) {
  const router = useRouter();
  useEffect(() => {
    if (ms > longestMs) return;
    const timer = setTimeout(() => router.refresh(), ms + Math.random() * spreadMs);
    return () => clearTimeout(timer);
  }, [router, ms]);
  return null;
}
