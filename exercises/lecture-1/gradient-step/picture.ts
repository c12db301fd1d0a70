import { contour } from "#exercises/kit/contour.ts";
import { product } from "#exercises/kit/features.ts";
import { asVectors, both, equalAxes, type PictureDrawing, panel } from "#exercises/kit/picture.ts";
import type { Mark, Place } from "#lib/picture/picture.ts";

/** The visible case with fractional and negative values; the loss on it is least at `minimum`. */
const X = [
  [1, -1.5],
  [1, 0.5],
  [1, 2],
  [1, 3],
];
const y = [-1, 2, -1.5, -2.5];
const minimum: Place = [-0.3152, -0.4348];

const starts: Place[] = [
  [-2.6, -0.9],
  [-1.4, 0.9],
  [1.2, 0.5],
  [2.2, -0.7],
  [0, -1.7],
];

/** Here a step above 0.239 lands higher than it began: two over the largest eigenvalue of (2/n) XᵀX. */
const speeds = [
  { eta: 0.03, title: { ru: "Шаг мал: η = 0,03", en: "Too small: η = 0.03" } },
  { eta: 0.12, title: { ru: "Шаг хорош: η = 0,12", en: "Good: η = 0.12" } },
  { eta: 0.27, title: { ru: "Шаг велик: η = 0,27", en: "Too large: η = 0.27" } },
];

const levels = [3, 5, 9, 15].map((level) => contour(loss, level, minimum, 20));

/** One step from several weights on the map of the loss, with a step that is too small, good and too large. */
export const picture: PictureDrawing = {
  calls: speeds.flatMap(({ eta }) => starts.map((w) => [X, y, w, eta])),
  draw(returned) {
    const landed = asVectors(returned, 2);
    if (landed === null || !landed.flat().every(Number.isFinite)) return null;
    return {
      panels: speeds.map(({ title }, i) =>
        steps(title, landed.slice(i * starts.length, (i + 1) * starts.length)),
      ),
      legend: [
        {
          sample: { kind: "arrow", tone: "own" },
          label: { ru: "шаг вашего кода", en: "a step of your code" },
        },
        {
          sample: { kind: "line", tone: "quiet", dash: "solid" },
          label: { ru: "линии равных потерь", en: "lines of equal loss" },
        },
        {
          sample: { kind: "points", tone: "data", shape: "cross" },
          label: { ru: "минимум", en: "the minimum" },
        },
      ],
    };
  },
};

function steps(title: { ru: string; en: string }, landed: readonly (readonly number[])[]) {
  const arrows = starts.map(
    (from, i): Mark => ({ kind: "arrow", from, to: [landed[i][0], landed[i][1]], tone: "own" }),
  );
  const mean = (weights: readonly (readonly number[])[]) =>
    weights.reduce((sum, w) => sum + loss(w), 0) / weights.length;
  const way = both((number) => `${number(mean(starts))} → ${number(mean(landed))}`);
  return panel({
    title,
    ...equalAxes({ label: "w₀", low: -3.4, high: 2.8 }, { label: "w₁", middle: -0.4348 }),
    marks: [...levels, { kind: "points", at: [minimum], tone: "data", shape: "cross" }, ...arrows],
    text: {
      ru: `Средние потери по пяти точкам до шага и после: ${way.ru}.`,
      en: `Mean loss of the five points before the step and after: ${way.en}.`,
    },
  });
}

/** The mean squared error of the weights. */
function loss(w: readonly number[]): number {
  return product(X, w).reduce((sum, yHat, i) => sum + (yHat - y[i]) ** 2, 0) / y.length;
}
