import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

export const equivalentMutants: EquivalentMutant[] = [
  {
    line: "const spread = Math.sqrt(mean(row.map((x) => (x - center) ** 2)) + eps);",
    change: "x - center → (center - x)",
    reason: "a square does not mind the sign",
  },
];
