import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

const start = "let beam: Hypothesis[] = [{ tokens: [], score: 0 }];";
const shift = "all scores move by the same amount, and only their order matters";

export const equivalentMutants: EquivalentMutant[] = [
  { line: start, change: "0 → 1", reason: shift },
  { line: start, change: "0 → (-1)", reason: shift },
  {
    line: "score: score + Math.log(probability),",
    change: "Math.log(probability) → Math.log2(probability)",
    reason: "logarithms to another base put hypotheses in the same order",
  },
];
