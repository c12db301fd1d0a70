import { type Exact, exact, one, zero } from "#lib/exact.ts";
import type { PartCredit, PartOf } from "#lib/question.ts";

/*
 * What an answer earns of a part that can be right in some places only: exact, from 0 to 1, and never less for
 * an answer with one place more right.
 */

/**
 * Credit for options chosen.
 *
 * @param options ids of all options
 * @param right ids of those that are right, and `chosen` of those that the student chose
 */
export function choiceCredit(
  credit: PartOf<"multiple_choice">["credit"],
  options: readonly string[],
  right: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): Exact {
  const misjudged = options.filter((id) => right.has(id) !== chosen.has(id)).length;
  switch (credit) {
    case "all_or_nothing":
      return misjudged === 0 ? one : zero;
    case "proportional":
      return exact(options.length - misjudged, options.length);
    case "proportional_with_penalty": {
      if (right.size === 0) return misjudged === 0 ? one : zero;
      const hits = options.filter((id) => right.has(id) && chosen.has(id)).length;
      const misses = options.filter((id) => !right.has(id) && chosen.has(id)).length;
      return exact(Math.max(0, hits - misses), right.size);
    }
  }
}

/**
 * Credit for an order; both hold the same ids, each once. Proportional is Kendall's coefficient, not below 0,
 * so that an order at random earns nothing to speak of (Kendall, A new measure of rank correlation, 1938).
 */
export function orderCredit(credit: PartCredit, right: readonly string[], given: readonly string[]): Exact {
  const places = given.map((id) => right.indexOf(id));
  const pairs = places.flatMap((place, i) => places.slice(i + 1).map((later) => place < later));
  const inOrder = pairs.filter((isInOrder) => isInOrder).length;
  if (credit === "all_or_nothing") return inOrder === pairs.length ? one : zero;
  return exact(Math.max(0, 2 * inOrder - pairs.length), pairs.length);
}

/** Credit for pairs; `left` are the ids that each want one. */
export function matchCredit(
  credit: PartCredit,
  left: readonly string[],
  right: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): Exact {
  const matched = left.filter((id) => given.get(id) === right.get(id)).length;
  if (credit === "all_or_nothing") return matched === left.length ? one : zero;
  return exact(matched, left.length);
}
