"use client";

import { useState } from "react";
import { useCall } from "#components/call/use-call.ts";
import type { Comment } from "#lib/comments/api.ts";

/** The comments on a program, with what is written and taken back here at once. */
export function useComments(submissionId: string, initial: Comment[]) {
  const { busy, trouble, call } = useCall(() => import("#components/comments/calls.ts"));
  const [comments, setComments] = useState(initial);

  /** @returns whether it is stored. */
  async function write(line: number | null, text: string): Promise<boolean> {
    const written = await call((calls, locale) => calls.writeComment(submissionId, { line, text }, locale));
    if (written === null) return false;
    setComments((before) => [...before, written].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)));
    return true;
  }

  async function withdraw(id: string): Promise<void> {
    if ((await call((calls, locale) => calls.withdrawComment(submissionId, id, locale))) === null) return;
    setComments((before) => before.filter((comment) => comment.id !== id));
  }

  return { comments, busy, trouble, write, withdraw };
}
