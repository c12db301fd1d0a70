"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { followEvents } from "#components/ui/follow-events.ts";

/**
 * Has the server make the page again as soon as the deadlines are others than those it was made with.
 *
 * @param made what the stream says of those deadlines.
 */
export function FollowDeadlines({ assessmentId, made }: { assessmentId: string; made: string }) {
  const router = useRouter();
  const known = useRef(made);
  useEffect(() => {
    known.current = made;
  }, [made]);
  useEffect(
    () =>
      followEvents(`/api/assessments/${assessmentId}/events`, (heard) => {
        if (heard === known.current) return;
        known.current = heard;
        router.refresh();
      }),
    [router, assessmentId],
  );
  return null;
}
