import type { ExactFraction } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

/** The product of two fractions, in lowest terms. */
export function multiply(a: ExactFraction, b: ExactFraction): ExactFraction {
  const numerator = a.numerator * b.numerator;
  const denominator = a.denominator * b.denominator;
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const exactDigits = 4;

/**
 * Points as a decimal in the person's language: exact when the decimal ends within four digits,
 * else rounded half up to two with "≈" before it. Integer arithmetic throughout.
 */
export function showPoints(points: ExactFraction, locale: Locale): string {
  const scale = 10 ** exactDigits;
  const scaled = (points.numerator * scale) / points.denominator;
  if (Number.isInteger(scaled)) return decimal(scaled, exactDigits, locale);
  const hundredths = Math.floor((points.numerator * 200 + points.denominator) / (2 * points.denominator));
  return `≈ ${decimal(hundredths, 2, locale)}`;
}

/** `count` units of 10⁻ᵈⁱᵍⁱᵗˢ, without zeros at the end. */
function decimal(count: number, digits: number, locale: Locale): string {
  const scale = 10 ** digits;
  const fraction = String(count % scale)
    .padStart(digits, "0")
    .replace(/0+$/, "");
  const whole = String(Math.floor(count / scale));
  return fraction === "" ? whole : `${whole}${locale === "ru" ? "," : "."}${fraction}`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
