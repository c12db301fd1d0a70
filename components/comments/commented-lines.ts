import type { Comment } from "#lib/comments/api.ts";

/** The lines that comments are on, to be marked in the code. */
export function commentedLines(comments: readonly Comment[]): { from: number; to: number }[] {
  return comments.flatMap(({ line }) => (line === null ? [] : [{ from: line, to: line }]));
}
