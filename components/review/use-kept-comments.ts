"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { callApi } from "#components/exercise/call-api.ts";
import { type ReusableComment, reusableCommentSchema } from "#lib/review/api.ts";

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
  const locale = useLocale();
  const [comments, setComments] = useState(initial);
  const [failed, setFailed] = useState(false);
  return {
    comments,
    failed,
    async keep(text) {
      const result = await callApi({
        method: "POST",
        path,
        locale,
        schema: reusableCommentSchema,
        body: { text },
      });
      setFailed(result.kind !== "done");
      if (result.kind !== "done") return;
      const kept = result.value;
      setComments((before) => [...before.filter(({ id }) => id !== kept.id), kept]);
    },
    async drop(id) {
      const response = await fetch(`/api/comments/${id}`, { method: "DELETE" }).catch(() => null);
      const isGone = response !== null && (response.ok || response.status === 404);
      setFailed(!isGone);
      if (isGone) setComments((before) => before.filter((comment) => comment.id !== id));
    },
  };
}
