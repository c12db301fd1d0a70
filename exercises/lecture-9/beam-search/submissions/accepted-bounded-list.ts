// Method: inserts each continuation into a list that never grows beyond the width; stops when the best is finished.
type Hypothesis = { tokens: number[]; score: number; isFinished: boolean };

export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  const logs = P.map((row) => row.map(Math.log));
  let beam: Hypothesis[] = [{ tokens: [], score: 0, isFinished: false }];
  for (let step = 0; step < maxLength && !beam[0].isFinished; step++) {
    const best: Hypothesis[] = [];
    const insert = (hypothesis: Hypothesis) => {
      const place = best.findIndex(({ score }) => score < hypothesis.score);
      if (place >= 0) best.splice(place, 0, hypothesis);
      else best.push(hypothesis);
      if (best.length > width) best.pop();
    };
    for (const hypothesis of beam) {
      if (hypothesis.isFinished) insert(hypothesis);
      else
        logs[hypothesis.tokens.at(-1) ?? 0].forEach((log, token) => {
          const score = hypothesis.score + log;
          if (score > -Infinity)
            insert({ tokens: [...hypothesis.tokens, token], score, isFinished: token === 0 });
        });
    }
    beam = best;
  }
  return beam[0].tokens;
}
