import { product } from "#exercises/kit/features.ts";
import {
  asVectors,
  axis,
  both,
  en,
  line,
  own,
  type PictureDrawing,
  panel,
  ru,
} from "#exercises/kit/picture.ts";
import type { Place } from "#lib/picture/picture.ts";

/** The data of the worked example. */
const X = [
  [1, 0],
  [1, 1],
  [1, 2],
  [1, 3],
];
const y = [1, 1, 3, 3];
const start = [0, 0];
const stepCounts = [0, 1, 2, 3, 4, 5, 6, 8, 10];

/** Here a step above 0.238 overshoots further each time: two over the largest eigenvalue of (2/n) XᵀX. */
const speeds = [
  { eta: 0.003, title: { ru: "Шаг мал: η = 0,003", en: "Too small: η = 0.003" } },
  { eta: 0.1, title: { ru: "Шаг хорош: η = 0,1", en: "Good: η = 0.1" } },
  { eta: 0.245, title: { ru: "Шаг велик: η = 0,245", en: "Too large: η = 0.245" } },
];

/** The loss along the descent, with a step that is too small, good and too large. */
export const picture: PictureDrawing = {
  calls: speeds.flatMap(({ eta }) => stepCounts.map((steps) => [X, y, start, eta, steps])),
  draw(returned) {
    const weights = asVectors(returned, start.length);
    if (weights === null) return null;
    const losses = weights.map(loss);
    return {
      panels: speeds.map(({ title }, i) =>
        descent(title, losses.slice(i * stepCounts.length, (i + 1) * stepCounts.length)),
      ),
      legend: [
        {
          sample: { kind: "points", tone: "own", shape: "dot" },
          label: {
            ru: "потери в весах, которые вернул ваш код",
            en: "the loss at the weights that your code returned",
          },
        },
      ],
    };
  },
};

function descent(title: { ru: string; en: string }, losses: readonly number[]) {
  const places = stepCounts.map((steps, i): Place => [steps, losses[i]]);
  const [first, last] = [losses[0], losses[losses.length - 1]];
  const way = both((number) => `${number(first)} → ${number(last)}`);
  return panel({
    title,
    x: axis({ ru: "шаги", en: "steps" }, 0, 10),
    y: axis({ ru: "L(w)", en: "L(w)" }, 0, 12),
    marks: [line(places, own), { kind: "points", at: places, tone: "own", shape: "dot" }],
    text: told(first, last, way),
  });
}

function told(first: number, last: number, way: { ru: string; en: string }) {
  const leastLoss = 0.2; // at w = (0.8, 0.8)
  if (Number.isNaN(last))
    return {
      ru: `За 10 шагов потери перестали быть числом.`,
      en: `In 10 steps the loss ceased to be a number.`,
    };
  if (last < first)
    return {
      ru: `За 10 шагов потери уменьшились: ${way.ru}. Меньше ${ru(leastLoss)} на этих данных не бывает.`,
      en: `In 10 steps the loss went down: ${way.en}. On these data it cannot be below ${en(leastLoss)}.`,
    };
  if (last === first)
    return {
      ru: `За 10 шагов потери не изменились: ${way.ru}.`,
      en: `In 10 steps the loss did not change: ${way.en}.`,
    };
  return {
    ru: `За 10 шагов потери выросли: ${way.ru}.`,
    en: `In 10 steps the loss went up: ${way.en}.`,
  };
}

/** The mean squared error of the weights. */
function loss(w: readonly number[]): number {
  return product(X, w).reduce((sum, yHat, i) => sum + (yHat - y[i]) ** 2, 0) / y.length;
}
