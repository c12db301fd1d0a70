import type { Locale } from "#lib/locale.ts";
import type { Factor, Mistake, MistakeKind } from "#lib/mistake.ts";
import type { CaseReport, ProgramError } from "#lib/report.ts";
import {
  detailTexts,
  errorTexts,
  factorTexts,
  limitTexts,
  mistakeTexts,
  notRunText,
  thingTexts,
} from "#lib/texts/mistakes.ts";

/**
 * Says in a sentence or two why a case did not pass; null when it did. For a hidden case only the kind of
 * mistake and the author's hint are told.
 */
export function describeCase(report: CaseReport, locale: Locale): string | null {
  if (report.verdict === "accepted" || report.verdict === "compile_error") return null;
  if (report.notRun) return notRunText[locale];
  if (report.verdict in limitTexts) return limitTexts[report.verdict as keyof typeof limitTexts][locale];
  if (!report.hidden) {
    if (report.mistake !== null) return describeMistake(report.mistake, locale);
    return report.error && describeError(report.error, locale);
  }
  const hint = report.hint?.[locale];
  const mistake = report.mistakeKind && describeHiddenMistake(report.mistakeKind, report.factor, locale);
  const error = report.errorName && describeErrorName(report.errorName, locale);
  return [mistake ?? error, hint].filter(Boolean).join(" ") || null;
}

/** The mistake of a visible case, with its numbers. */
export function describeMistake(mistake: Mistake, locale: Locale): string {
  const texts = detailTexts[locale];
  switch (mistake.kind) {
    case "wrong_type":
      return describeType(mistake, locale);
    case "wrong_shape":
      return texts.shape(describeShape(mistake.expected), describeShape(mistake.returned));
    case "not_finite":
      return mistake.index.length === 0
        ? mistakeTexts.not_finite[locale]
        : texts.notFinite(describeIndex(mistake.index));
    case "arguments_changed":
      return texts.changed(mistake.argument);
    case "constant_factor":
      return mistake.factor === "other"
        ? texts.factor(inSixDigits(mistake.value))
        : factorTexts[mistake.factor][locale];
    case "constant_offset":
      return texts.offset(inSixDigits(mistake.value));
    case "few_digits":
      return texts.digits(mistake.digits);
    case "author":
      return mistake.text[locale];
    default:
      return mistakeTexts[mistake.kind][locale];
  }
}

/** The mistake of a hidden case: its kind and the name of the factor, no numbers. */
export function describeHiddenMistake(kind: MistakeKind, factor: Factor | null, locale: Locale): string {
  return (factor === null ? mistakeTexts[kind] : factorTexts[factor])[locale];
}

/** An error of the student's program, in our words where we named it and in the engine's where it did. */
export function describeError(error: ProgramError, locale: Locale): string {
  const ours = errorTexts[error.name];
  if (ours !== undefined) return ours[locale].replace("{message}", () => error.message);
  return error.message === "" ? error.name : `${error.name}: ${error.message}`;
}

function describeErrorName(name: string, locale: Locale): string {
  return errorTexts[name]?.[locale] ?? `${name}.`;
}

function describeType({ expected, returned, at }: Extract<Mistake, { kind: "wrong_type" }>, locale: Locale) {
  const texts = detailTexts[locale];
  if (returned === "Promise" && at.length === 0) return texts.promise;
  if (returned === "ragged") return texts.ragged(describeIndex(at));
  const thing = thingTexts[returned]?.[locale] ?? returned;
  return at.length === 0 ? texts.type(expected, thing) : texts.thingAt(thing, describeIndex(at));
}

/** `[2][0]`, as the student would write it. */
function describeIndex(index: readonly number[]): string {
  return index.map((i) => `[${i}]`).join("");
}

/** `3 × 2`; a list of five is `5`. */
function describeShape(shape: readonly number[]): string {
  return shape.join(" × ");
}

function inSixDigits(value: number): string {
  return String(Number(value.toPrecision(6)));
}
