import { type Exact, floor } from "#lib/exact.ts";

/** How many marks there are from each whole number to below the next; ten itself is the last of eleven. */
export function markCounts(marks: readonly Exact[]): number[] {
  const whole = marks.map((mark) => Number(floor(mark)));
  return Array.from({ length: 11 }, (_, least) => whole.filter((mark) => mark === least).length);
}
