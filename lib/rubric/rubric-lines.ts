import { z } from "zod";
import type { Rubric } from "#lib/answer/key.ts";
import { localisedTextSchema } from "#lib/locale.ts";

/**
 * The lines of a rubric as it came with its question. Their places there are their ids; a line keeps its id when its
 * text, its points or its place change, so that what was given for it can be found again.
 */
export function rubricLines(rubric: Rubric): RubricLine[] {
  return rubric.map((line, id) => ({ id, ...line }));
}

/** What earns points, and how many of the rubric's. */
export const rubricLineSchema = z.object({
  id: z.int().min(0),
  text: localisedTextSchema,
  points: z.int().positive(),
});
export type RubricLine = z.infer<typeof rubricLineSchema>;
export const rubricLinesSchema = z.array(rubricLineSchema).min(1);

/** All points of a rubric: what was given for a part is a share of them. */
export function allPoints(lines: readonly Pick<RubricLine, "points">[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}

/** The points of the lines that were met. @param met their ids; those of lines that are gone count nothing */
export function pointsFor(lines: readonly RubricLine[], met: readonly number[]): number {
  return allPoints(lines.filter(({ id }) => met.includes(id)));
}
