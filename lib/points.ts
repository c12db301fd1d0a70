import { type Exact, formatExact, isDecimal } from "#lib/exact.ts";
import type { Locale } from "#lib/locale.ts";

const exactPlaces = 4;

/**
 * Points for people: exact when the decimal ends within four places ("0,6"), else rounded once, half up,
 * to two with a sign that it is so ("≈ 0,67").
 */
export function showPoints(points: Exact, locale: Locale): string {
  if (isDecimal(points, exactPlaces)) return formatExact(points, locale, { atLeast: 0, atMost: exactPlaces });
  return `≈ ${formatExact(points, locale, { atLeast: 0, atMost: 2 })}`;
}
