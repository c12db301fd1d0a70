import { type Exact, exact, parts } from "#lib/exact.ts";

/** A non-negative rational number in JSON; `fractionSchema` of `credit.ts` parses it. */
export type SentFraction = { numerator: number; denominator: number };

export function sendFraction(value: Exact): SentFraction {
  const { numerator, denominator } = parts(value);
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

export function readFraction({ numerator, denominator }: SentFraction): Exact {
  return exact(numerator, denominator);
}
