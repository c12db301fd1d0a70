import { irises } from "#exercises/data/iris.ts";
import { product } from "#exercises/kit/features.ts";
import {
  asVectors,
  axis,
  both,
  line,
  own,
  type PictureDrawing,
  panel,
  quiet,
} from "#exercises/kit/picture.ts";
import type { Axis, Mark, Place } from "#lib/picture/picture.ts";

/** The visible case of three points that are not on a line. */
const points: Place[] = [
  [0, 1],
  [1, 2],
  [2, 4],
];
/** Petals of every other flower of the two larger species: length, then width. */
const petals = [...irises.versicolor, ...irises.virginica]
  .filter((_, i) => i % 2 === 0)
  .map(([, , length, width]): Place => [length, width]);

const matrix = (places: Place[]) => places.map(([x]) => [1, x]);
const answers = (places: Place[]) => places.map(([, y]) => y);

/** The fitted line on three points, with the distances whose squares it makes least, and on real data. */
export const picture: PictureDrawing = {
  calls: [points, petals].map((places) => [matrix(places), answers(places)]),
  draw(returned) {
    const weights = asVectors(returned, 2);
    if (weights === null || !weights.flat().every(Number.isFinite)) return null;
    const [few, many] = weights;
    return {
      panels: [
        fitted(points, few, {
          title: { ru: "Три точки из открытого теста", en: "Three points of a visible case" },
          x: axis("x", -0.4, 2.4),
          y: axis("y", 0.4, 4.6),
        }),
        fitted(petals, many, {
          title: { ru: "Лепестки 50 ирисов", en: "The petals of 50 irises" },
          x: axis({ ru: "длина, см", en: "length, cm" }, 2.8, 7),
          y: axis({ ru: "ширина, см", en: "width, cm" }, 0.8, 2.8),
        }),
      ],
      legend: [
        {
          sample: { kind: "line", ...own },
          label: { ru: "прямая с вашими весами", en: "the line with your weights" },
        },
        { sample: { kind: "points", tone: "data", shape: "ring" }, label: { ru: "данные", en: "data" } },
        { sample: { kind: "line", ...quiet }, label: { ru: "отклонения", en: "deviations" } },
      ],
    };
  },
};

function fitted(
  places: Place[],
  w: readonly number[],
  frame: { title: { ru: string; en: string }; x: Axis; y: Axis },
) {
  const at = (x: number): Place => [x, w[0] + w[1] * x];
  const predicted = product(matrix(places), w);
  const squares = places.reduce((sum, [, y], i) => sum + (y - predicted[i]) ** 2, 0);
  const deviations = places.map(
    ([x, y], i): Mark =>
      line(
        [
          [x, y],
          [x, predicted[i]],
        ],
        quiet,
      ),
  );
  const equation = both((number) => `ŷ = ${number(w[0])} ${w[1] < 0 ? "−" : "+"} ${number(Math.abs(w[1]))}x`);
  const sum = both((number) => number(squares));
  return panel({
    ...frame,
    marks: [
      ...deviations,
      { kind: "points", at: places, tone: "data", shape: "ring" },
      line([at(frame.x.low), at(frame.x.high)], own),
    ],
    text: {
      ru: `Ваша прямая: ${equation.ru}. Сумма квадратов отклонений равна ${sum.ru}.`,
      en: `Your line is ${equation.en}. The squares of the deviations add up to ${sum.en}.`,
    },
  });
}
