import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

const line = "return b.map((bias, i) => Math.tanh(weigh(Wx[i], x) + weigh(Wh[i], h) + bias));";
const reason = "an inner product does not mind the order of its factors";

export const equivalentMutants: EquivalentMutant[] = [
  { line, change: "weigh(Wx[i], x) → weigh(x, Wx[i])", reason },
  { line, change: "weigh(Wh[i], h) → weigh(h, Wh[i])", reason },
];
