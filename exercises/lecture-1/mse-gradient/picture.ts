import { product } from "#exercises/kit/features.ts";
import { gradientPicture } from "#exercises/kit/gradient-picture.ts";

/** The visible case with fractional and negative values. */
const X = [
  [1, -1.5],
  [1, 0.5],
  [1, 2],
  [1, 3],
];
const y = [-1, 2, -1.5, -2.5];

export const picture = gradientPicture({
  X,
  y,
  loss: (w) => product(X, w).reduce((sum, yHat, i) => sum + (yHat - y[i]) ** 2, 0) / y.length,
  minimum: [-0.3152, -0.4348],
  levels: [3, 4, 6, 9, 14],
  map: { low: -3.4, high: 3.4, firsts: [-2.2, -0.6, 1, 2.6], seconds: [-1.7, -0.43, 0.84] },
  stretch: 0.08,
  cut: { low: -2.4, high: 1.6, at: [-2, -1.2, -0.43, 0.35, 1.15], highestLoss: 16 },
});
