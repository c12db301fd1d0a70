import { z } from "zod";
import type { HandGrade } from "#components/review/reviewed-answers.ts";
import type { Rubric } from "#lib/answer/key.ts";

/** What a reviewer has decided of one part so far. */
export const partGradeSchema = z.object({
  /** Indexes of the lines of the rubric that are met. */
  lines: z.array(z.int().min(0)),
  /** As typed; empty while nothing is decided. */
  points: z.string(),
  comment: z.string(),
});
export type PartGrade = z.infer<typeof partGradeSchema>;

export const partGradesSchema = z.record(z.string(), partGradeSchema);
/** By the ids of parts. */
export type PartGrades = z.infer<typeof partGradesSchema>;

/** Where a reviewer begins: at what holds for the part, or at nothing. */
export function firstGrade(hands: readonly HandGrade[], partId: string): PartGrade {
  const holding = hands.find((hand) => hand.partId === partId);
  if (holding === undefined) return { lines: [], points: "", comment: "" };
  return { lines: holding.rubricLines, points: `${holding.points}`, comment: holding.comment };
}

/** All points of a rubric. */
export function pointsOf(rubric: Rubric): number {
  return rubric.reduce((sum, { points }) => sum + points, 0);
}

/** Marks a line as met, or takes the mark away; the points become those of the lines that are met. */
export function toggleLine(grade: PartGrade, rubric: Rubric, line: number): PartGrade {
  const lines = grade.lines.includes(line)
    ? grade.lines.filter((one) => one !== line)
    : [...grade.lines, line].sort((a, b) => a - b);
  return { ...grade, lines, points: `${pointsOf(rubric.filter((_, index) => lines.includes(index)))}` };
}

/** The points as a number; null while there are none, `"wrong"` for what is no whole number from 0 to all. */
export function readPoints({ points }: PartGrade, rubric: Rubric): number | null | "wrong" {
  const text = points.trim();
  if (text === "") return null;
  return /^\d{1,6}$/.test(text) && Number(text) <= pointsOf(rubric) ? Number(text) : "wrong";
}

/** A comment after what is written already, on a line of its own. */
export function addComment(grade: PartGrade, text: string): PartGrade {
  const before = grade.comment.trimEnd();
  return { ...grade, comment: before === "" ? text : `${before}\n${text}` };
}
