"use client";

import { useState } from "react";
import { useCall } from "#components/call/use-call.ts";
import type { ReusableComment } from "#lib/review/api.ts";

export type KeptComments = {
  comments: ReusableComment[];
  /** The last one could not be kept or dropped. */
  failed: boolean;
  keep(text: string): void;
  drop(id: string): void;
};

/**
 * The comments that the staff keep for a question or an exercise, with what is added here at once.
 *
 * @param path where they are kept
 */
export function useKeptComments(path: string, initial: ReusableComment[]): KeptComments {
  const { trouble, call } = useCall(() => import("#components/review/calls.ts"));
  const [comments, setComments] = useState(initial);
  return {
    comments,
    failed: trouble !== null,
    async keep(text) {
      const kept = await call((calls, locale) => calls.keepComment(path, text, locale));
      if (kept === null) return;
      setComments((before) => [...before.filter(({ id }) => id !== kept.id), kept]);
    },
    async drop(id) {
      if ((await call((calls, locale) => calls.dropComment(id, locale))) === null) return;
      setComments((before) => before.filter((comment) => comment.id !== id));
    },
  };
}
