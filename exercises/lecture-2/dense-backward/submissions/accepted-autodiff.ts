// Method: a small machine for reverse differentiation, number by number.
type Node = { value: number; slope: number; back: () => void };

export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[] {
  const tape: Node[] = [];
  const node = (value: number, back: (own: Node) => void = () => {}): Node => {
    const own: Node = { value, slope: 0, back: () => back(own) };
    tape.push(own);
    return own;
  };
  const multiplyAdd = (sum: Node, a: Node, b: Node) =>
    node(sum.value + a.value * b.value, ({ slope }) => {
      sum.slope += slope;
      a.slope += slope * b.value;
      b.slope += slope * a.value;
    });
  const relu = (a: Node) =>
    node(Math.max(0, a.value), ({ slope }) => {
      if (a.value > 0) a.slope += slope;
    });
  const loss = (z: Node[], label: number) => {
    const largest = Math.max(...z.map(({ value }) => value));
    const sum = z.reduce((total, { value }) => total + Math.exp(value - largest), 0);
    return node(largest + Math.log(sum) - z[label].value, ({ slope }) => {
      z.forEach((logit, k) => {
        logit.slope += slope * (Math.exp(logit.value - largest) / sum - (k === label ? 1 : 0));
      });
    });
  };
  const [V1, c1, V2, c2] = [
    W1.map((row) => row.map((weight) => node(weight))),
    b1.map((bias) => node(bias)),
    W2.map((row) => row.map((weight) => node(weight))),
    b2.map((bias) => node(bias)),
  ];
  const losses = X.map((row, i) => {
    const x = row.map((feature) => node(feature));
    const hidden = c1.map((bias, j) =>
      relu(x.reduce((sum, one, k) => multiplyAdd(sum, one, V1[k][j]), bias)),
    );
    const z = c2.map((bias, k) => hidden.reduce((sum, one, j) => multiplyAdd(sum, one, V2[j][k]), bias));
    return loss(z, y[i]);
  });
  for (const one of losses) one.slope = 1 / X.length;
  for (const one of tape.reverse()) one.back();
  return [...V1.flat(), ...c1, ...V2.flat(), ...c2].map(({ slope }) => slope);
}
