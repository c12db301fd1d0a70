import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

const sign = "a distance does not mind the sign";

export const equivalentMutants: EquivalentMutant[] = [
  {
    line: "counts.set(gram, (counts.get(gram) ?? 0) + 1);",
    change: "1 → 2",
    reason: "all counts double, on both sides of the fraction",
  },
  {
    line: "const distance = Math.min(...lengths.map((one) => Math.abs(one - length)));",
    change: "one - length → (length - one)",
    reason: sign,
  },
  {
    line: "return Math.min(...lengths.filter((one) => Math.abs(one - length) === distance));",
    change: "one - length → (length - one)",
    reason: sign,
  },
];
