import { z } from "zod";
import { rubricSchema } from "#lib/answer/key.ts";
import { fractionSchema } from "#lib/credit.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import type { PartScore } from "#lib/sitting/answer-score.ts";

/** What became of one part of a question. */
export const partReportSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("scored"),
    id: z.string(),
    weight: z.int().positive(),
    earned: fractionSchema.meta({ description: "Share of the part, from 0 to 1." }),
    feedback: localisedTextSchema.nullable(),
  }),
  z.object({
    kind: z.literal("by_hand"),
    id: z.string(),
    weight: z.int().positive(),
    /** What the one who grades looks for; null for a student whose answer waits for that. */
    rubric: rubricSchema.nullable(),
  }),
]);
export type PartReport = z.infer<typeof partReportSchema>;

/** What grading says of a set of answers. It holds the key's words: only those may read it who see results. */
export const answerReportSchema = z
  .object({
    verdict: z.enum(["accepted", "partial", "wrong_answer"]),
    score: fractionSchema.meta({ description: "Share of the points; parts by hand count as 0 here." }),
    parts: z.array(partReportSchema).min(1),
    /** Markdown with mathematics, of this variant. */
    explanation: localisedTextSchema.nullable(),
    timeMs: z.number(),
    questionVersion: z.string(),
    graderVersion: z.string(),
    seed: z.int(),
  })
  .meta({ id: "AnswerReport" });
export type AnswerReport = z.infer<typeof answerReportSchema>;

/**
 * A report as the student may read it. What could be sent back as an answer is not told while it can be: what is
 * looked for in a part that waits for a hand; and the author's explanation while a part waits, or while the
 * question can be answered again and has not brought full points yet.
 *
 * @param graded ids of the parts that a hand has graded
 * @param mayImprove whether the question can be answered again for more points
 */
export function forStudent(
  report: AnswerReport,
  { graded, mayImprove }: { graded: readonly string[]; mayImprove: boolean },
): AnswerReport {
  const waits = ({ kind, id }: PartReport) => kind === "by_hand" && !graded.includes(id);
  return {
    ...report,
    parts: report.parts.map((part) => (waits(part) ? { ...part, rubric: null } : part)),
    explanation: mayImprove || report.parts.some(waits) ? null : report.explanation,
  };
}

/** What scores are made of, apart from the words of the report. */
export function partScores({ parts }: Pick<AnswerReport, "parts">): PartScore[] {
  return parts.map((part) => ({
    id: part.id,
    weight: part.weight,
    earned: part.kind === "scored" ? part.earned : null,
  }));
}
