import type { Locale } from "#lib/locale.ts";

const digits: Record<Locale, Intl.NumberFormat> = {
  ru: new Intl.NumberFormat("ru-RU", { maximumSignificantDigits: 3, useGrouping: false }),
  en: new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3, useGrouping: false }),
};

/**
 * A number of a picture as a person reads it: three significant digits, decimal comma in Russian, a power of
 * ten where it would be long ("−0,75", "1.2·10⁻⁵"), and whole numbers below a million in full.
 */
export function figure(value: number, locale: Locale): string {
  if (Number.isNaN(value)) return "NaN";
  if (value < 0) return `−${figure(-value, locale)}`;
  if (value === Infinity) return "∞";
  if (value !== 0 && (value < 1e-3 || value >= 1e6)) {
    const [mantissa = "", exponent = ""] = value.toExponential(2).split("e");
    return `${digits[locale].format(Number(mantissa))}·10${raised(Number(exponent))}`;
  }
  return value >= 100 ? String(Math.round(value)) : digits[locale].format(value);
}

function raised(exponent: number): string {
  return [...String(exponent)].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]).join("");
}
