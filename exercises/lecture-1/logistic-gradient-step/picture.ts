import { irises } from "#exercises/data/iris.ts";
import { product } from "#exercises/kit/features.ts";
import { boundary, halfPlane } from "#exercises/kit/half-plane.ts";
import { asVectors, axis, line, own, type PictureDrawing, panel } from "#exercises/kit/picture.ts";
import type { Place } from "#lib/picture/picture.ts";

/** Petals of twenty flowers of each species: length and width. */
const petals = (flowers: (typeof irises)["virginica"]) =>
  flowers.slice(0, 20).map(([, , length, width]): Place => [length, width]);
const versicolor = petals(irises.versicolor);
const virginica = petals(irises.virginica);
const flowers = [...versicolor, ...virginica];
const y = [...versicolor.map(() => 0), ...virginica.map(() => 1)];

/** Features are measured from these, near their means, so that one step shows. */
const center: Place = [5, 1.7];
const X = flowers.map(([length, width]) => [1, length - center[0], width - center[1]]);
/** A boundary that lies across the right one. */
const start = [0, 1, -3];

const speeds = [
  { eta: 0.5, title: { ru: "η = 0,5", en: "η = 0.5" } },
  { eta: 2, title: { ru: "η = 2", en: "η = 2" } },
  { eta: 8, title: { ru: "η = 8", en: "η = 8" } },
];

const axes = {
  x: axis({ ru: "длина, см", en: "length, cm" }, 3, 7.2),
  y: axis({ ru: "ширина, см", en: "width, cm" }, 0.8, 2.7),
};

/** The decision boundary before a step and after it, for three sizes of the step. */
export const picture: PictureDrawing = {
  calls: speeds.map(({ eta }) => [X, y, start, eta]),
  draw(returned) {
    const stepped = asVectors(returned, start.length);
    if (stepped === null || !stepped.flat().every(Number.isFinite)) return null;
    return {
      panels: speeds.map(({ title }, i) => step(title, stepped[i])),
      legend: [
        {
          sample: { kind: "line", ...own },
          label: { ru: "граница после шага вашего кода", en: "the boundary after your code’s step" },
        },
        {
          sample: { kind: "line", tone: "quiet", dash: "dashed" },
          label: { ru: "граница до шага", en: "the boundary before" },
        },
        { sample: { kind: "area" }, label: { ru: "здесь p ≥ 0,5", en: "here p ≥ 0.5" } },
        {
          sample: { kind: "points", tone: "data", shape: "ring" },
          label: { ru: "versicolor (0)", en: "versicolor (0)" },
        },
        {
          sample: { kind: "points", tone: "data", shape: "triangle" },
          label: { ru: "virginica (1)", en: "virginica (1)" },
        },
      ],
    };
  },
};

function step(title: { ru: string; en: string }, w: readonly number[]) {
  const right = (weights: readonly number[]) =>
    product(X, weights).filter((z, i) => Number(z >= 0) === y[i]).length;
  return panel({
    title,
    ...axes,
    marks: [
      { kind: "area", at: halfPlane(uncentred(w), 0, axes) },
      line(boundary(uncentred(start), 0, axes), { tone: "quiet", dash: "dashed" }),
      { kind: "points", at: versicolor, tone: "data", shape: "ring" },
      { kind: "points", at: virginica, tone: "data", shape: "triangle" },
      line(boundary(uncentred(w), 0, axes), own),
    ],
    text: {
      ru: `Верно классифицировано цветков: до шага ${right(start)} из ${flowers.length}, после — ${right(w)}.`,
      en: `Flowers classified rightly: ${right(start)} of ${flowers.length} before the step, ${right(w)} after it.`,
    },
  });
}

/** The same boundary for lengths and widths themselves. */
function uncentred([intercept, ...weights]: readonly number[]): number[] {
  return [intercept - weights.reduce((sum, weight, j) => sum + weight * center[j], 0), ...weights];
}
