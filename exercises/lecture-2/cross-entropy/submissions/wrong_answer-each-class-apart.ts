// Expects: different. Adds the binary losses of all the classes, with a sigmoid for each.
export function crossEntropy(Z: number[][], y: number[]): number {
  const softplus = (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  const losses = Z.map((row, i) =>
    row.reduce((sum, logit, k) => sum + softplus(k === y[i] ? -logit : logit), 0),
  );
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
