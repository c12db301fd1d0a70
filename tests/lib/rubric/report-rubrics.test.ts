import { expect, test } from "vitest";
import { reportRubrics } from "#lib/rubric/report-rubrics.ts";
import { rubricLines } from "#lib/rubric/rubric-lines.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";

const both = (text: string) => ({ ru: text, en: text });
const of = (text: string) => [{ text: both(text), points: 1 }];
const report: AnswerReport = {
  verdict: "wrong_answer",
  score: { numerator: 0, denominator: 1 },
  parts: ["a", "b"].map((id) => ({ kind: "by_hand", id, weight: 1, rubric: of("с вопросом") })),
  explanation: null,
  timeMs: 1,
  questionVersion: "0123456789ab",
  graderVersion: "test",
  seed: 1,
};
const rubrics = ["вторая: $\\eta = {{eta}}$", "первая"].map((text, index) => ({
  ...{ id: `r${2 - index}`, partId: "a" },
  lines: rubricLines(of(text)),
}));

function shown(hands: { partId: string; rubricId: string | null }[]): (string | undefined)[] {
  const { parts } = reportRubrics(report, { rubrics, hands, variables: { eta: 0.1 } });
  return parts.map((part) => (part.kind === "by_hand" ? part.rubric?.[0]?.text.ru : undefined));
}

test("a part that waits shows the rubric that holds, with the variables of the variant; others keep their own", () => {
  expect(shown([])).toEqual(["вторая: $\\eta = 0{,}1$", "с вопросом"]);
});

test("a part that has points shows the rubric by which they were given, whatever holds since", () => {
  expect(shown([{ partId: "a", rubricId: "r1" }])).toEqual(["первая", "с вопросом"]);
  expect(shown([{ partId: "a", rubricId: null }])).toEqual(["с вопросом", "с вопросом"]);
});
