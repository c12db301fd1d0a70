import type { Tolerance } from "#exercises/kit/case.ts";
import { columnNorms, conditionNumber, scaledConditionNumber } from "#exercises/kit/condition.ts";

/** Distance from 1 to the next double. */
const epsilon = Number.EPSILON;

/**
 * How much worse than its textbook bound a sound method may be. Bounds hold to first order and with
 * constants left out; a wrong formula is wrong in the first digits, so this costs nothing.
 */
const safety = 1024;

/** No case asks for more digits than this: a method that iterates until 1e-10 is sound too. */
const mostDigitsAsked = 1e-9;

/**
 * For a value that rounding can only change in its last digits: no cancellation, or exact data.
 *
 * @param operations how many roundings follow one another, about
 */
export function roundingTolerance(operations: number): Tolerance {
  return { relative: Math.max(mostDigitsAsked, safety * epsilon * operations), absolute: 0 };
}

/**
 * For a sum of products, added in any order: the error is at most operations·ε·Σ|terms| (Higham,
 * Accuracy and Stability of Numerical Algorithms, section 3.1), however small the sum itself is.
 *
 * @param magnitude the largest Σ|terms| among the components of the result
 */
export function sumTolerance(operations: number, magnitude: number): Tolerance {
  return { relative: 0, absolute: safety * epsilon * operations * magnitude };
}

/**
 * For the weights w that minimise ‖Xw − y‖. Methods that form XᵀX (Gauss, Cholesky, the inverse) lose
 * ε·κ² with κ after scaling the columns, since they do not mind the scale (van der Sluis 1969);
 * methods on X itself (QR, SVD) lose ε·κ, with κ before scaling. Both are sound, so the larger decides.
 * Weight j then errs by that share of the largest term |w_k|·‖x_k‖, divided by ‖x_j‖.
 */
export function leastSquaresTolerance(X: readonly (readonly number[])[], w: readonly number[]): Tolerance {
  const norms = columnNorms(X);
  const worst = Math.max(conditionNumber(X), scaledConditionNumber(X) ** 2);
  const share = Math.max(mostDigitsAsked, safety * epsilon * worst);
  const largestTerm = Math.max(...w.map((weight, j) => Math.abs(weight) * norms[j]));
  return { relative: share, absolute: (share * largestTerm) / Math.max(...norms) };
}
