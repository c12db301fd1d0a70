import Fraction from "fraction.js";
import type { Locale } from "#lib/locale.ts";

/** An exact rational number. Scores, points, marks and weights are of this type and never floats. */
export type Exact = Fraction;

export const zero = new Fraction(0);
export const one = new Fraction(1);

/** An exact number from whole numbers: `exact(7)`, `exact(1, 3)`. */
export function exact(numerator: bigint | number, denominator: bigint | number = 1): Exact {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

/**
 * Reads a decimal as a person or a file writes it: "7", "7.5", "7,5", "-0,25", spaces around it allowed.
 *
 * @returns null for anything else: no exponents, no thousands marks, no bare point.
 */
export function parseDecimal(text: string): Exact | null {
  const trimmed = text.trim();
  return /^[+-]?\d+([.,]\d+)?$/.test(trimmed) ? new Fraction(trimmed.replace(",", ".")) : null;
}

/** Reads a decimal that our own side wrote. @throws for anything that {@link parseDecimal} refuses. */
export function decimal(text: string): Exact {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`Not a decimal: ${JSON.stringify(text)}`);
  return value;
}

export function sum(values: Iterable<Exact>): Exact {
  // Over the common denominator, and in lowest terms once at the end: most of the work of adding is in that.
  let numerator = 0n;
  let denominator = 1n;
  for (const { s, n, d } of values) {
    if (d !== denominator && denominator % d !== 0n) {
      numerator *= d;
      denominator *= d;
    }
    numerator += d === denominator ? s * n : s * n * (denominator / d);
  }
  return new Fraction(numerator, denominator);
}

/** The greatest whole number that is not above `value`. */
export function floor(value: Exact): bigint {
  const { numerator, denominator } = parts(value);
  return floorOf(numerator, denominator);
}

/** The nearest whole number, halves upwards. */
export function roundHalfUp(value: Exact): bigint {
  const { numerator, denominator } = parts(value);
  return floorOf(2n * numerator + denominator, 2n * denominator);
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient;
}

/** Numerator with its sign, and denominator, in lowest terms. */
export function parts(value: Exact): { numerator: bigint; denominator: bigint } {
  return { numerator: value.s * value.n, denominator: value.d };
}

/**
 * A decimal with exactly `digits` places, rounded once, half up, from the exact value: 2.675 is "2.68"
 * and never "2.67", as a float would have it.
 */
export function toDecimal(value: Exact, digits: number): string {
  const { numerator, denominator } = parts(value);
  const scaled = floorOf(2n * numerator * 10n ** BigInt(digits) + denominator, 2n * denominator);
  const sign = scaled < 0n ? "-" : "";
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`;
}

/** Whether a decimal with so many places is the value itself. */
export function isDecimal(value: Exact, digits: number): boolean {
  return 10n ** BigInt(digits) % value.d === 0n;
}

/**
 * A number for people, with the decimal sign of their language. Between `atLeast` and `atMost` places,
 * as many as the value needs; what is over is rounded half up.
 */
export function formatExact(
  value: Exact,
  locale: Locale,
  { atLeast = 1, atMost = 2 }: { atLeast?: number; atMost?: number } = {},
): string {
  let text = toDecimal(value, atMost);
  for (let places = atMost; places > atLeast && text.endsWith("0"); places--) text = text.slice(0, -1);
  if (text.endsWith(".")) text = text.slice(0, -1);
  return locale === "ru" ? text.replace(".", ",") : text;
}
