// wrong_answer
export function scale(X: any, k: any): any {
  for (const row of X) for (let j = 0; j < row.length; j++) row[j] *= k;
  return X;
}
