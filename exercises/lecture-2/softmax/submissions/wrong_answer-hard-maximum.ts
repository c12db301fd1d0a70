// Expects: different. Gives the whole probability to the largest logit.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const best = row.indexOf(Math.max(...row));
    return row.map((_, k) => (k === best ? 1 : 0));
  });
}
