import { type Component, components } from "#lib/course.ts";
import { decimal, type Exact, exact, floor, roundHalfUp, sum, zero } from "#lib/exact.ts";
import type { Policy, Rounding } from "#lib/policy.ts";

/** The lowest final grade that is no fail. */
export const lowestPass = 4;

/** Marks from 0 to 10 by component; null where there is none yet. */
export type Marks = Record<Component, Exact | null>;

/** One product in the formula of the final grade. */
export type Term = {
  component: Component;
  /** Share of the grade: 1/2 for fifty percent. */
  weight: Exact;
  mark: Exact | null;
  product: Exact | null;
};

/** A final grade with all that it came from. */
export type FinalGrade = {
  terms: Term[];
  /** The weighted sum before rounding; null when a mark with weight is missing. */
  sum: Exact | null;
  rounding: Rounding;
  /** What a person decided about a sum between the two bounds of `threshold`; null where nobody did. */
  roundingUp: boolean | null;
  /** 0 to 10; null like `sum`. */
  grade: number | null;
};

/**
 * The final grade: weighted sum of the marks, exact, rounded once at the end.
 * A component without weight may be without a mark.
 */
export function finalGrade(marks: Marks, policy: Policy, roundingUp: boolean | null = null): FinalGrade {
  const terms = components.map((component): Term => {
    const weight = shares[policy.weights[component]];
    const mark = marks[component];
    return { component, weight, mark, product: mark && weight.mul(mark) };
  });
  const counted = terms.filter(({ weight }) => weight.n !== 0n);
  const products = counted.flatMap(({ product }) => (product ? [product] : []));
  const total = products.length === counted.length ? sum(products) : null;
  return {
    terms,
    sum: total,
    rounding: policy.rounding,
    roundingUp,
    grade: total && roundGrade(total, policy.rounding, roundingUp),
  };
}

/** By percent, made once: a table of grades takes thousands of them. */
const shares = Array.from({ length: 101 }, (_, percent) => exact(percent, 100));

/** Rounds a weighted sum to a final grade. @param up what a person decided for between two bounds */
export function roundGrade(value: Exact, rounding: Rounding, up: boolean | null = null): number {
  return Number(rounded(value, rounding, up));
}

/** Whether a person decides how this sum is rounded: there is a fraction, and it is between the two bounds or on one. */
export function isBetweenBounds(value: Exact, rounding: Rounding): boolean {
  if (rounding.method !== "threshold") return false;
  const rest = fractionOf(value);
  return rest.gt(zero) && rest.gte(decimal(rounding.down)) && rest.lte(decimal(rounding.up));
}

function rounded(value: Exact, rounding: Rounding, up: boolean | null): bigint {
  const whole = floor(value);
  switch (rounding.method) {
    case "half_up":
      return roundHalfUp(value);
    case "half_even":
      return fractionOf(value).equals(exact(1, 2)) ? whole + (whole % 2n) : roundHalfUp(value);
    case "floor":
      return whole;
    case "threshold":
      return fractionOf(value).gt(decimal(rounding.up)) || (up && isBetweenBounds(value, rounding))
        ? whole + 1n
        : whole;
  }
}

/** What is over the whole number below. */
function fractionOf(value: Exact): Exact {
  return value.sub(exact(floor(value)));
}

/** What the exam has to bring for one final grade, the other marks being what they are. */
export type NeededMark =
  /** The least exam mark with one decimal that gives this grade or a better one. */
  | { grade: number; state: "needed"; mark: Exact }
  /** Any exam mark gives it. */
  | { grade: number; state: "certain" }
  /** Not even a ten gives it. */
  | { grade: number; state: "unreachable" };

/**
 * Which exam mark gives which final grade, for the grades 10 down to 1, the other marks being those of
 * `soFar`, whatever its exam mark is.
 *
 * @returns null while another mark with weight is missing, or when the exam has no weight.
 */
export function neededExamMarks({ terms, rounding, roundingUp }: FinalGrade): NeededMark[] | null {
  const weight = terms.find(({ component }) => component === "exam")?.weight ?? zero;
  const others = terms.filter((term) => term.component !== "exam" && !term.weight.equals(zero));
  const products = others.flatMap(({ product }) => (product ? [product] : []));
  if (weight.equals(zero) || products.length < others.length) return null;
  const without = sum(products);
  const outcomes = Array.from({ length: 101 }, (_, tenth) => {
    const mark = exact(tenth, 10);
    return { mark, grade: roundGrade(without.add(weight.mul(mark)), rounding, roundingUp) };
  });
  return Array.from({ length: 10 }, (_, index): NeededMark => {
    const grade = 10 - index;
    const least = outcomes.find((outcome) => outcome.grade >= grade);
    if (!least) return { grade, state: "unreachable" };
    return least.mark.equals(zero)
      ? { grade, state: "certain" }
      : { grade, state: "needed", mark: least.mark };
  });
}
