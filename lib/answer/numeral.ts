/** What a piece of text is, taken as one number. */
export type Numeral =
  | { kind: "number"; value: number; tex: string }
  | { kind: "not_a_number" }
  | { kind: "too_large" }
  | { kind: "zero_denominator" };

const largestExponent = 300;

const sign = "[+-]?";
const decimal = "\\d+(?:[.,]\\d+)?|[.,]\\d+";
const power = "(?:e([+-]?\\d+)|\\s?[*·]\\s?10\\^\\(?([+-]?\\d+)\\)?)";
const numeral = new RegExp(`^(${sign})\\s?(${decimal})(?:${power}|\\s?/\\s?(${decimal}))?$`, "i");

/**
 * Reads one number: a decimal with a point or a comma, with a power of ten, or a fraction of two decimals.
 * Characters that look the same are the same: minus signs, full-width digits, `½`.
 */
export function readNumeral(text: string): Numeral {
  const match = numeral.exec(normaliseNumeral(text).replace(/^([+-]?)10\^/, "$11*10^"));
  if (match === null) return { kind: "not_a_number" };
  const [, minus = "", digits = "", exponentE, exponentTen, denominatorDigits] = match;
  const exponent = Number(exponentE ?? exponentTen ?? 0);
  const numerator = toNumber(digits);
  const denominator = denominatorDigits === undefined ? 1 : toNumber(denominatorDigits);
  if (denominator === 0) return { kind: "zero_denominator" };
  if (Math.abs(exponent) > largestExponent) return { kind: "too_large" };
  // The engine reads digits and exponent together, rounding once.
  const value = Number(`${digits.replace(",", ".")}e${exponent}`) / denominator;
  if (!Number.isFinite(value) || (value === 0 && numerator !== 0)) return { kind: "too_large" };
  return {
    kind: "number",
    value: minus === "-" ? -value : value,
    tex: (minus === "-" ? "-" : "") + writeTex(digits, exponent, denominatorDigits),
  };
}

function toNumber(digits: string): number {
  return Number(digits.replace(",", "."));
}

function writeTex(digits: string, exponent: number, denominator: string | undefined): string {
  const shown = (text: string) => text.replace(",", ".").replace(/^\./, "0.");
  if (denominator !== undefined) return `\\frac{${shown(digits)}}{${shown(denominator)}}`;
  return exponent === 0 ? shown(digits) : `${shown(digits)} \\cdot 10^{${exponent}}`;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** One spelling for signs that have many. Superscripts become `^…` before Unicode makes them plain digits. */
export function normaliseNumeral(text: string): string {
  return text
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (raised) => `^${[...raised].map(lower).join("")}`)
    .normalize("NFKC")
    .replace(/[−–‒‐‑﹣]/g, "-")
    .replace(/⁄|∕/g, "/")
    .replace(/[×∙⋅]/g, "·");
}

function lower(raised: string): string {
  if (raised === "⁻") return "-";
  return raised === "⁺" ? "+" : String(superscripts.indexOf(raised));
}
