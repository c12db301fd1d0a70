import type { ItemContent } from "#lib/gradebook-rows.ts";

/** What a row of an item or a submission holds: a check in the database sees that it is one of the two. */
export function itemContent(row: { exerciseId: string | null; questionId: string | null }): ItemContent & {
  id: string;
} {
  if (row.exerciseId !== null) return { kind: "exercise", id: row.exerciseId };
  if (row.questionId !== null) return { kind: "question", id: row.questionId };
  throw new Error("A row with neither an exercise nor a question.");
}
