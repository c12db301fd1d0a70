import { z } from "zod";
import { appendComment } from "#components/review/append-comment.ts";
import type { HandGrade, PartRubric } from "#components/review/reviewed-answers.ts";
import { rescore } from "#lib/rubric/rescore.ts";
import { allPoints, pointsFor, type RubricLine } from "#lib/rubric/rubric-lines.ts";

/** What a reviewer has decided of one part so far. */
export const partGradeSchema = z.object({
  /** Ids of the lines of the rubric that are met. */
  lines: z.array(z.int().min(0)),
  /** As typed; empty while nothing is decided. */
  points: z.string(),
  comment: z.string(),
  /** Of the rubric by which it is decided. */
  rubricId: z.string().nullable(),
});
export type PartGrade = z.infer<typeof partGradeSchema>;

export const partGradesSchema = z.record(z.string(), partGradeSchema);
/** By the ids of parts. */
export type PartGrades = z.infer<typeof partGradesSchema>;

/** A part that a hand grades. */
export type HandPart = {
  id: string;
  /** The one that holds, and those before it. */
  rubric: PartRubric;
  earlier: readonly PartRubric[];
  /** How many lines the rubrics of the parts before it have together. */
  firstLine: number;
};

/** Where a reviewer begins: at what holds for the part, or at nothing. */
export function firstGrade(hands: readonly HandGrade[], { id, rubric }: HandPart): PartGrade {
  const holding = hands.find(({ partId }) => partId === id);
  const { rubricLines = [], comment = "", points = "", rubricId } = holding ?? {};
  const grade = { lines: rubricLines, points: `${points}`, comment, rubricId: rubric.id };
  // What no change of the rubric could work out anew is of another one, whose lines say nothing of these.
  return rubricId === rubric.id ? grade : { ...grade, lines: [], points: "" };
}

/** What was decided by an earlier rubric of the part, by the one that holds; nothing that was typed is lost. */
export function byHolding(grade: PartGrade, { rubric, earlier }: HandPart): PartGrade {
  if (grade.rubricId === rubric.id) return grade;
  const before = earlier.find(({ id }) => id === grade.rubricId)?.lines ?? [];
  const moved = { ...grade, rubricId: rubric.id };
  const points = readPoints(grade, before);
  const given = {
    points: typeof points === "number" ? points : 0,
    of: allPoints(before),
    lines: grade.lines,
  };
  const rescored = rescore(given, before, rubric.lines);
  if (rescored === null) return { ...moved, lines: [] };
  const lines = [...rescored.lines];
  return typeof points === "number" ? { ...moved, lines, points: `${rescored.points}` } : { ...moved, lines };
}

/** Marks a line as met, or takes the mark away; the points become those of the lines that are met. */
export function toggleLine(grade: PartGrade, rubric: readonly RubricLine[], line: number): PartGrade {
  const lines = grade.lines.includes(line)
    ? grade.lines.filter((one) => one !== line)
    : [...grade.lines, line].sort((a, b) => a - b);
  return { ...grade, lines, points: `${pointsFor(rubric, lines)}` };
}

/** The points as a number; null while there are none, `"wrong"` for what is no whole number from 0 to all. */
export function readPoints({ points }: PartGrade, rubric: readonly RubricLine[]): number | null | "wrong" {
  const text = points.trim();
  if (text === "") return null;
  return /^\d{1,6}$/.test(text) && Number(text) <= allPoints(rubric) ? Number(text) : "wrong";
}

/** A comment after what is written already, on a line of its own. */
export function addComment(grade: PartGrade, text: string): PartGrade {
  return { ...grade, comment: appendComment(grade.comment, text) };
}
