import type { Answers } from "#lib/question.ts";

/** Whether two sets of answers say the same; the order of their keys, which a database may change, says nothing. */
export function isSameAnswers(one: Answers, other: Answers): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
