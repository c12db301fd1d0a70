import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

const inner = "return a.reduce((sum, value, j) => sum + value * b[j], 0);";
const shift = "all logits move by the same amount, and softmax does not mind";

export const equivalentMutants: EquivalentMutant[] = [
  {
    line: "mask[i][j] === 1 ? dot(query, key) / Math.sqrt(query.length) : Number.NEGATIVE_INFINITY,",
    change: "dot(query, key) → dot(key, query)",
    reason: "an inner product does not mind the order of its factors",
  },
  { line: inner, change: "0 → 1", reason: shift },
  { line: inner, change: "0 → (-1)", reason: shift },
];
