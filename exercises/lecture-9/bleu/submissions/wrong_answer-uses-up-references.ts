// Expects: arguments_changed. Crosses out in the references what was matched.
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  let sum = 0;
  let c = 0;
  let r = 0;
  candidates.forEach((candidate, s) => {
    c += candidate.length;
    r += closest(
      candidate.length,
      references[s].map((one) => one.length),
    );
  });
  for (let n = 1; n <= maxOrder; n++) {
    let matched = 0;
    let total = 0;
    candidates.forEach((candidate, s) => {
      for (let i = 0; i + n <= candidate.length; i++) {
        total++;
        const place = references[s][0].indexOf(candidate[i]);
        if (place < 0) continue;
        matched++;
        references[s][0].splice(place, 1);
      }
    });
    sum += Math.log(total === 0 ? 0 : matched / total);
  }
  return Math.exp(Math.min(0, 1 - r / c)) * Math.exp(sum / maxOrder);
}

function closest(c: number, lengths: number[]): number {
  return [...lengths].sort((a, b) => Math.abs(a - c) - Math.abs(b - c) || a - b)[0];
}
