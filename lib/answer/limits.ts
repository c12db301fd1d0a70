/** Longest answers, in UTF-16 code units: what is longer is refused at the border, unread. */
export const answerLimits = {
  number: 100,
  vector: 2000,
  matrix: 20_000,
  formula: 500,
  shortText: 500,
  essay: 50_000,
  source: 64 * 1024,
} as const;
