import { allPoints, pointsFor, type RubricLine } from "#lib/rubric/rubric-lines.ts";

/** Points of a rubric, of all it has, and the ids of the lines that were met. */
export type GivenPoints = { points: number; of: number; lines: readonly number[] };

/**
 * What was given by one rubric, as another one has it. A line that was met stays met whatever it says now and is
 * worth; one that is gone gives nothing; a new one counts as not met. What a person gave or took beside the lines
 * stays as it was, as far as the new rubric has points for that.
 *
 * @returns null when the points are not of all that `before` has: then no line tells what they were for
 */
export function rescore(
  given: GivenPoints,
  before: readonly RubricLine[],
  after: readonly RubricLine[],
): GivenPoints | null {
  if (given.of !== allPoints(before)) return null;
  const lines = after.map(({ id }) => id).filter((id) => given.lines.includes(id));
  const beside = given.points - pointsFor(before, given.lines);
  const of = allPoints(after);
  return { lines, of, points: Math.min(Math.max(pointsFor(after, lines) + beside, 0), of) };
}

/**
 * Why a person should look again at points that were worked out from a changed rubric:
 * - `new_line`: nobody has seen whether the answer meets a line that was added;
 * - `beside`: the points were typed in and are not those of the lines;
 * - `other_rubric`: they were given by quite another rubric and are as they were.
 */
export const lookReasons = ["new_line", "beside", "other_rubric"] as const;
export type LookReason = (typeof lookReasons)[number];

/**
 * @param rescored null when {@link rescore} could not tell
 * @param seen the rubric by which a person looked at the answer last
 */
export function whyLook(
  rescored: GivenPoints | null,
  seen: readonly RubricLine[],
  after: readonly RubricLine[],
): LookReason[] {
  if (rescored === null) return ["other_rubric"];
  const known = new Set(seen.map(({ id }) => id));
  const reasons: LookReason[] = [];
  if (after.some(({ id }) => !known.has(id))) reasons.push("new_line");
  if (rescored.points !== pointsFor(after, rescored.lines)) reasons.push("beside");
  return reasons;
}
