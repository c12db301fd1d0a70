// Method: (1 + tanh(z/2)) / 2; a typed array.
export function sigmoid(z: number[]): Float64Array {
  return Float64Array.from(z, (value) => (1 + Math.tanh(value / 2)) / 2);
}
