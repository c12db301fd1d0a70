// Method: a cosine as a sine a quarter of a turn ahead; typed arrays.
export function positionalEncoding(n: number, d: number): Float64Array[] {
  const codes: Float64Array[] = [];
  for (let t = 0; t < n; t++) {
    const code = new Float64Array(d);
    for (let i = 0; 2 * i < d; i++) {
      const angle = t * 10 ** ((-8 * i) / d);
      code[2 * i] = Math.sin(angle);
      if (2 * i + 1 < d) code[2 * i + 1] = Math.sin(angle + Math.PI / 2);
    }
    codes.push(code);
  }
  return codes;
}
