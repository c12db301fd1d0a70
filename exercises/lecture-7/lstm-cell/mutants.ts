import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

const line = "const sums = b.map((bias, row) => weigh(Wx[row], x) + weigh(Wh[row], h) + bias);";
const reason = "an inner product does not mind the order of its factors";

export const equivalentMutants: EquivalentMutant[] = [
  { line, change: "weigh(Wx[row], x) → weigh(x, Wx[row])", reason },
  { line, change: "weigh(Wh[row], h) → weigh(h, Wh[row])", reason },
];
