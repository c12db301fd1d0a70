import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

export const equivalentMutants: EquivalentMutant[] = [
  {
    line: "return yHat.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0) / y.length;",
    change: "value - y[i] → (y[i] - value)",
    reason: "a square does not mind the sign",
  },
];
