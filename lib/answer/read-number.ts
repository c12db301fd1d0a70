import { answerLimits } from "#lib/answer/limits.ts";
import { type Numeral, readNumeral } from "#lib/answer/numeral.ts";
import { localiseTex, type Reading, unreadable } from "#lib/answer/reading.ts";
import type { Unit } from "#lib/question.ts";
import { answerTexts, answerTextsOf } from "#lib/texts/answers.ts";

/**
 * Reads `0,25`, `-1/4`, `2.5e-1`, `2,5·10⁻¹` and `1 000`, with one of the units after it where there are any.
 *
 * @returns the value in the unit whose factor is 1
 */
export function readNumber(text: string, units: readonly Unit[]): Reading<number> {
  if (text.length > answerLimits.number) return unreadable(answerTexts.tooLong);
  if (text.trim() === "") return unreadable(answerTexts.empty);
  if (units.length === 0) return asReading(readNumeral(joinThousands(text.trim())), 1, "");

  const known = units.flatMap(({ symbols, factor }) => symbols.map((symbol) => ({ symbol, factor })));
  const names = units.map(({ symbols }) => symbols.join(" = ")).join(", ");
  // The number is the longest beginning that reads as one, so that `1e` may be a unit and `5 м` need no space.
  const trimmed = text.trim();
  for (let end = trimmed.length; end > 0; end -= 1) {
    const numeral = readNumeral(joinThousands(trimmed.slice(0, end).trim()));
    if (numeral.kind === "not_a_number") continue;
    const given = trimmed.slice(end).trim();
    if (given === "") return unreadable(answerTextsOf.noUnit(names));
    const unit = known.find(({ symbol }) => normaliseUnit(symbol) === normaliseUnit(given));
    if (unit === undefined) return unreadable(answerTextsOf.otherUnit(given, names));
    return asReading(numeral, unit.factor, `\\,\\text{${unit.symbol}}`);
  }
  return unreadable(answerTexts.notANumber);
}

function asReading(numeral: Numeral, factor: number, unitTex: string): Reading<number> {
  switch (numeral.kind) {
    case "not_a_number":
      return unreadable(answerTexts.notANumber);
    case "too_large":
      return unreadable(answerTexts.tooLarge);
    case "zero_denominator":
      return unreadable(answerTexts.zeroDenominator);
    case "number": {
      const value = numeral.value * factor;
      if (!Number.isFinite(value)) return unreadable(answerTexts.tooLarge);
      return { kind: "read", value, tex: localiseTex(numeral.tex + unitTex) };
    }
  }
}

/** `1 000 000` without its spaces; nothing else loses any. */
function joinThousands(text: string): string {
  return /^[+\-−–]?\d{1,3}([\s\u00a0\u202f]\d{3})+(?!\d)/.test(text)
    ? text.replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    : text;
}

/** `м²`, `м^2` and `м2` are one; case counts. */
function normaliseUnit(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s^.]/g, "")
    .replace(/[·*]/g, "·");
}
