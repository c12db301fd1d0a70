/** Where a function with one minimum is least, by golden sections. */
export function minimise(of: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [low, high];
  for (let i = 0; i < 120; i += 1) {
    const [a, b] = [right - golden * (right - left), left + golden * (right - left)];
    if (of(a) <= of(b)) right = b;
    else left = a;
  }
  return (left + right) / 2;
}

/** Where an increasing function is 0. */
export function solve(of: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  for (let i = 0; i < 100; i += 1) {
    const middle = (left + right) / 2;
    if (of(middle) < 0) left = middle;
    else right = middle;
  }
  return (left + right) / 2;
}

/** The derivative, by a central difference. */
export function slope(of: (x: number) => number, at: number): number {
  const h = 1e-5;
  return (of(at + h) - of(at - h)) / (2 * h);
}

/** The gradient, by central differences. */
export function slopes(of: (w: number[]) => number, at: readonly number[]): number[] {
  return at.map((_, j) => slope((x) => of(at.map((value, k) => (k === j ? x : value))), at[j]));
}

/** The logistic function by a hyperbolic tangent, which is another formula than the course has. */
export function logistic(z: number): number {
  return (1 + Math.tanh(z / 2)) / 2;
}
