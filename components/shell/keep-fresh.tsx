"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Has the server make the page again every so often, as long as somebody sees it, and not under an open window, which
 * would go with the row that it is about and take what is typed in it along. It asks for one at a time: where a
 * page takes longer than that to make, a link that somebody follows would wait for ever behind one after another.
 */
export function KeepFresh({ everyMs }: { everyMs: number }) {
  const router = useRouter();
  const [isAsking, startAsking] = useTransition();
  useEffect(() => {
    if (isAsking) return;
    const refresh = () => {
      if (document.visibilityState !== "visible" || document.querySelector("dialog[open]")) return;
      startAsking(() => router.refresh());
    };
    const timer = setInterval(refresh, everyMs);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [router, everyMs, isAsking]);
  return null;
}
