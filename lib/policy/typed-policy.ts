import { decimal, type Exact, exact, formatExact, one, parseDecimal, zero } from "#lib/exact.ts";
import type { Locale } from "#lib/locale.ts";
import type { LateRule, Policy, Rounding } from "#lib/policy.ts";

/** The rules of grading as a person types them: every number as text, shares in percent. */
export type TypedPolicy = {
  homework: string;
  midterm: string;
  exam: string;
  rounding: Rounding["method"];
  /** Bounds of `threshold`, fractions of one grade. */
  down: string;
  up: string;
  late: LateRule["method"];
  /** Of `multiply`, `cap` and `subtract_per_day`. */
  share: string;
  appealDays: string;
};

/** What about typed rules is wrong. */
export type PolicyMistake = "weights" | "sum" | "bounds" | "share" | "days";

/** A share in percent has so many decimals at most. */
const percentPlaces = 4;

/** The rules as they stand, with the decimal sign of a language. */
export function typePolicy({ weights, rounding, late, appealDays }: Policy, locale: Locale): TypedPolicy {
  const bounds = rounding.method === "threshold" ? rounding : { down: "0.4", up: "0.6" };
  return {
    homework: String(weights.homework),
    midterm: String(weights.midterm),
    exam: String(weights.exam),
    rounding: rounding.method,
    down: asText(decimal(bounds.down), locale),
    up: asText(decimal(bounds.up), locale),
    late: late.method,
    share: asText(shareOf(late).mul(100), locale),
    appealDays: String(appealDays),
  };
}

function shareOf(late: LateRule): Exact {
  switch (late.method) {
    case "multiply":
      return decimal(late.by);
    case "cap":
      return decimal(late.at);
    case "subtract_per_day":
      return decimal(late.share);
    case "linear":
      return exact(1, 2);
  }
}

/** Reads what was typed, with a point or a comma; what is wrong is told for each field. */
export function readPolicy(
  typed: TypedPolicy,
): { kind: "read"; policy: Policy } | { kind: "wrong"; mistakes: PolicyMistake[] } {
  const [homework, midterm, exam] = [typed.homework, typed.midterm, typed.exam].map(readWhole);
  const rounding = readRounding(typed);
  const late = readLate(typed);
  const days = readWhole(typed.appealDays);
  const appealDays = days !== null && days <= 60 ? days : null;
  if (homework == null || midterm == null || exam == null || !rounding || !late || appealDays === null)
    return {
      kind: "wrong",
      mistakes: [
        ...(homework == null || midterm == null || exam == null ? (["weights"] as const) : []),
        ...(rounding ? [] : (["bounds"] as const)),
        ...(late ? [] : (["share"] as const)),
        ...(appealDays === null ? (["days"] as const) : []),
      ],
    };
  if (homework + midterm + exam !== 100) return { kind: "wrong", mistakes: ["sum"] };
  return { kind: "read", policy: { weights: { homework, midterm, exam }, rounding, late, appealDays } };
}

function readRounding({ rounding, down, up }: TypedPolicy): Rounding | null {
  if (rounding !== "threshold") return { method: rounding };
  const [low, high] = [readShare(down, one), readShare(up, one)];
  if (low === null || high === null || low.gt(high)) return null;
  return { method: rounding, down: asText(low), up: asText(high) };
}

function readLate({ late, share }: TypedPolicy): LateRule | null {
  if (late === "linear") return { method: late };
  const percents = readShare(share, exact(100));
  if (percents === null) return null;
  const text = asText(percents.div(100));
  switch (late) {
    case "multiply":
      return { method: late, by: text };
    case "cap":
      return { method: late, at: text };
    case "subtract_per_day":
      return { method: late, share: text };
  }
}

/** A decimal from 0 to `most` with as many places as are kept. */
function readShare(text: string, most: Exact): Exact | null {
  const value = parseDecimal(text);
  if (value === null || value.lt(zero) || value.gt(most)) return null;
  const places = text.trim().split(/[.,]/)[1]?.length ?? 0;
  return places > percentPlaces ? null : value;
}

/** Without zeros at the end; rules are kept with a point. */
function asText(value: Exact, locale: Locale = "en"): string {
  return formatExact(value, locale, { atLeast: 0, atMost: percentPlaces + 2 });
}

function readWhole(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
}
