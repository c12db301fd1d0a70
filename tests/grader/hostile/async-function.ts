// wrong_answer
export async function scale(X: any, k: any) {
  return X.map((row) => row.map((x) => k * x));
}
