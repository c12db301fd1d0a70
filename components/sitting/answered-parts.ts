import type { Answers, Part } from "#lib/question.ts";

/** How far a question is answered. */
export type Answered = "all" | "some" | "none";

/** Tells how many of a question's parts have an answer. */
export function answeredParts(parts: readonly Part[], answers: Answers): Answered {
  const count = parts.filter(({ id }) => Object.hasOwn(answers, id)).length;
  return count === 0 ? "none" : count === parts.length ? "all" : "some";
}
