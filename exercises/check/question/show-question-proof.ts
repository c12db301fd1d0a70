import type { QuestionProof } from "#exercises/check/question/check-question.ts";

/** The proof of one question as `gradus exercises check` prints it, without a final line break. */
export function showQuestionProof({ id, parts, variants, problems }: QuestionProof): string {
  const lines = [
    `${problems.length === 0 ? "proved" : "FAILED"}  ${id}`,
    `        question with ${parts} ${parts === 1 ? "part" : "parts"}; ${variants} different ${variants === 1 ? "variant" : "variants"}`,
    ...problems.map(({ en }) => `        - ${en}`),
  ];
  return lines.join("\n");
}
