"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "#components/exercise/call-api.ts";
import { type Comment, commentSchema } from "#lib/comments/api.ts";

/** The comments on a program, with what is written and taken back here at once. */
export function useComments(submissionId: string, initial: Comment[]) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const [comments, setComments] = useState(initial);
  const [busy, setBusy] = useState(false);
  /** Why the last one was not stored or taken back, as a sentence. */
  const [trouble, setTrouble] = useState<string | null>(null);
  const path = `/api/submissions/${submissionId}/comments`;

  /** @returns whether it is stored. */
  async function write(line: number | null, text: string): Promise<boolean> {
    setBusy(true);
    const result = await callApi({
      method: "POST",
      path,
      locale,
      schema: commentSchema,
      body: { line, text },
    });
    setBusy(false);
    if (result.kind !== "done") {
      setTrouble(result.kind === "refused" ? (result.problem.detail ?? result.problem.title) : t("offline"));
      return false;
    }
    setTrouble(null);
    setComments((before) =>
      [...before, result.value].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    );
    return true;
  }

  async function withdraw(id: string): Promise<void> {
    const response = await fetch(`${path}/${id}`, { method: "DELETE" }).catch(() => null);
    const isGone = response !== null && (response.ok || response.status === 404);
    setTrouble(isGone ? null : t("notWithdrawn"));
    if (isGone) setComments((before) => before.filter((comment) => comment.id !== id));
  }

  return { comments, busy, trouble, write, withdraw };
}
