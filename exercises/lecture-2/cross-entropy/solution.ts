/**
 * Mean over the objects of ln Σⱼ exp(zᵢⱼ) − zᵢ,yᵢ, minus the logarithm of softmax at the true class.
 *
 * @param Z n×K logits
 * @param y n indices of classes, from 0 to K − 1
 */
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((z, i) => logSumExp(z) - z[y[i]]);
  return losses.reduce((sum, loss) => sum + loss, 0) / Z.length;
}

/** With the largest number taken out, no power is larger than 1 and their sum is at least 1. */
function logSumExp(z: number[]): number {
  const largest = Math.max(...z);
  return largest + Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
}
