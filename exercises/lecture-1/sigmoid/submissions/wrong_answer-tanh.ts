// Expects: different. Takes the hyperbolic tangent for the sigmoid.
export function sigmoid(z: number[]): number[] {
  return z.map((value) => Math.tanh(value));
}
