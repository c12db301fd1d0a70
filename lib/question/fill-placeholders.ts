import { type Locale, type LocalisedText, locales } from "#lib/locale.ts";
import type { Part, Variables } from "#lib/question.ts";
import type { Value } from "#lib/value.ts";

const placeholder = /\{\{([+(]?)([a-zA-Z]\w*)\)?\}\}/g;

/**
 * A text with its variables in their places. `{{a}}` is the value: a number with the decimal sign of the
 * language; a list or a matrix as a `pmatrix`, a vector standing; a string as it is. `{{+a}}` is a number with
 * its sign, for a term after another one: `$2x {{+b}}$`; `{{(a)}}` has brackets when it is negative:
 * `$3 \cdot {{(a)}}$`. Between dollar signs it is TeX, elsewhere text, where a matrix brings dollars of its own.
 *
 * A name that is not among the variables stays as it is.
 */
export function fillPlaceholders(text: string, variables: Variables, locale: Locale): string {
  let dollars = 0;
  let counted = 0;
  return text.replace(placeholder, (whole, form: string, name: string, at: number) => {
    if (!Object.hasOwn(variables, name)) return whole;
    dollars += countDollars(text.slice(counted, at));
    counted = at;
    return write(variables[name], form, dollars % 2 === 1, locale);
  });
}

export function fillText(text: LocalisedText, variables: Variables): LocalisedText {
  return {
    ru: fillPlaceholders(text.ru, variables, "ru"),
    en: fillPlaceholders(text.en, variables, "en"),
  };
}

/** A part with the variables in all its texts. */
export function fillPart(part: Part, variables: Variables): Part {
  const fillAll = <Item extends { text: LocalisedText }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, text: fillText(item.text, variables) }));
  const label = fillText(part.label, variables);
  switch (part.kind) {
    case "single_choice":
    case "multiple_choice":
      return { ...part, label, options: fillAll(part.options) };
    case "ordering":
      return { ...part, label, items: fillAll(part.items) };
    case "matching":
      return { ...part, label, left: fillAll(part.left), right: fillAll(part.right) };
    default:
      return { ...part, label };
  }
}

/** Names that stand in a text in either language, each once. */
export function placeholdersOf(text: LocalisedText): string[] {
  const found = locales.flatMap((locale) =>
    [...text[locale].matchAll(placeholder)].map(([, , name]) => name),
  );
  return [...new Set(found)];
}

/** Pairs of dollars open and close mathematics alike; a written-out dollar does neither. */
function countDollars(text: string): number {
  return (text.replace(/\\\$/g, "").match(/\$+/g) ?? []).length;
}

function write(value: Value, form: string, isTex: boolean, locale: Locale): string {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
      return String(value);
    case "number":
      return writeNumber(value, form, isTex, locale);
    case "object": {
      const tex = matrixTex(value, locale);
      return isTex ? tex : `$${tex}$`;
    }
  }
}

function matrixTex(value: readonly Value[], locale: Locale): string {
  const rows = value.map((row) => (typeof row === "object" ? row : [row]));
  const lines = rows.map((row) => row.map((cell) => write(cell, "", true, locale)).join(" & "));
  return `\\begin{pmatrix} ${lines.join(" \\\\ ")} \\end{pmatrix}`;
}

/** Twelve figures at most: what is beyond is the rounding of a float, `0.1 + 0.2`. */
function writeNumber(value: number, form: string, isTex: boolean, locale: Locale): string {
  const [figures = "", exponent] = String(Number(Math.abs(value).toPrecision(12))).split("e");
  const decimal = locale === "en" ? figures : figures.replace(".", isTex ? "{,}" : ",");
  const power = exponent === undefined ? "" : isTex ? ` \\cdot 10^{${Number(exponent)}}` : `e${exponent}`;
  const minus = isTex ? "-" : "−";
  if (value < 0) return form === "(" ? `(${minus}${decimal}${power})` : `${minus}${decimal}${power}`;
  return form === "+" ? `+${decimal}${power}` : decimal + power;
}
