import { product } from "#exercises/kit/features.ts";
import { gradientPicture } from "#exercises/kit/gradient-picture.ts";

/** The data of the worked example. */
const X = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, -2],
];
const y = [0, 1, 1, 1];

export const picture = gradientPicture({
  X,
  y,
  loss: (w) =>
    product(X, w).reduce((sum, z, i) => sum + Math.log1p(Math.exp(y[i] === 1 ? -z : z)), 0) / y.length,
  minimum: [Math.log(3), 0],
  levels: [0.6, 0.7, 0.9, 1.2, 1.7, 2.3],
  map: { low: -2.4, high: 4.6, firsts: [-1.6, 0.2, 2, 3.8], seconds: [-1.3, 0, 1.3] },
  stretch: 1,
  cut: { low: -2.5, high: 2.5, at: [-2, -1, -0.2, 1, 2], highestLoss: 2.5 },
});
