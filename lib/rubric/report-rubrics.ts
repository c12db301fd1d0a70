import { fillText } from "#lib/question/fill-placeholders.ts";
import type { Variables } from "#lib/question.ts";
import type { RubricLine } from "#lib/rubric/rubric-lines.ts";
import type { AnswerReport, PartReport } from "#lib/sitting/answer-report.ts";

/** What the staff wrote in place of the rubric that came with a question. */
export type PartRubric = { id: string; partId: string; lines: readonly RubricLine[] };

type Given = { partId: string; rubricId: string | null };

/**
 * A report with the rubrics that count: of a part that a hand graded, the one by which it did, and of any other part
 * the one that holds.
 *
 * @param rubrics of the item, the newest of each part first
 * @param hands of the answers, the newest of each part first
 * @param variables of the variant that was answered
 */
export function reportRubrics(
  report: AnswerReport,
  {
    rubrics,
    hands,
    variables,
  }: { rubrics: readonly PartRubric[]; hands: readonly Given[]; variables: Variables },
): AnswerReport {
  const rubricOf = (partId: string) => {
    const hand = hands.find((given) => given.partId === partId);
    return rubrics.find((rubric) => rubric.partId === partId && (!hand || rubric.id === hand.rubricId));
  };
  const read = (part: PartReport): PartReport => {
    const rubric = part.kind === "by_hand" && rubricOf(part.id);
    if (!rubric) return part;
    return {
      ...part,
      rubric: fillLines(rubric.lines, variables).map(({ text, points }) => ({ text, points })),
    };
  };
  return { ...report, parts: report.parts.map(read) };
}

/** The lines of a rubric with the variables of a variant in their places. */
export function fillLines(lines: readonly RubricLine[], variables: Variables): RubricLine[] {
  return lines.map((line) => ({ ...line, text: fillText(line.text, variables) }));
}
