/**
 * Mean of the negative natural logarithms of the probability given to what happened.
 *
 * @param y n zeros and ones
 * @param p n probabilities of 1, clipped to [1e-15, 1 - 1e-15]
 */
export function logLoss(y: number[], p: number[]): number {
  const clipped = p.map((probability) => Math.min(Math.max(probability, 1e-15), 1 - 1e-15));
  const likelihood = clipped.map((probability, i) => (y[i] === 1 ? probability : 1 - probability));
  return likelihood.reduce((sum, probability) => sum - Math.log(probability), 0) / y.length;
}
