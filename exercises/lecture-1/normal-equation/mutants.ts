import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

const loop = "for (let j = k + 1; j < columns.length; j += 1) {";
const finished = "it only touches columns that were used up and a part of R that is never read";
const symmetric = "an inner product does not mind the order of its factors";

export const equivalentMutants: EquivalentMutant[] = [
  { line: loop, change: "k + 1 → (k)", reason: finished },
  { line: loop, change: "k + 1 → (1)", reason: finished },
  { line: loop, change: "1 → (0)", reason: finished },
  {
    line: "R[k][j] = dot(direction, columns[j]);",
    change: "dot(direction, columns[j]) → dot(columns[j], direction)",
    reason: symmetric,
  },
  {
    line: "w[k] = dot(direction, rest);",
    change: "dot(direction, rest) → dot(rest, direction)",
    reason: symmetric,
  },
  {
    line: "rest = without(rest, direction, w[k]);",
    change: "rest = without(rest, direction, w[k]); → ;",
    reason: "the directions are orthogonal, so the rest has the same inner products; it only saves digits",
  },
  {
    line: "return a.map((x, i) => x - amount * direction[i]);",
    change: "x - amount * direction[i] → (amount * direction[i] - x)",
    reason: "all later columns and the right side turn their signs together: the same equations, times -1",
  },
];
