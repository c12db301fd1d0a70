import type { Part } from "#lib/question.ts";

/** The parts of a question that a person grades, by a rubric. */
export function byHandParts(parts: readonly Part[]): Part[] {
  return parts.filter(
    (part) => part.kind === "essay" || (part.kind === "true_false" && part.reason === "by_hand"),
  );
}
