import { evenlySpaced } from "#exercises/kit/features.ts";
import {
  asVectors,
  axis,
  both,
  en,
  line,
  own,
  type PictureDrawing,
  panel,
  quiet,
  ru,
} from "#exercises/kit/picture.ts";
import type { Mark, Place } from "#lib/picture/picture.ts";

const xs = evenlySpaced(-6, 10, 33);
/** The objects of the worked example, and its weights. */
const objects = [4, 2, 0];
const w = [-1, 0.5];
/** The same boundary with weights that are smaller and larger. */
const factors = [0.4, 1, 4];
const dashes = ["dotted", "dashed", "solid"] as const;

/** Each factor at its curve. */
const labels = [
  { factor: 0.4, x: -3.2, y: 0.3 },
  { factor: 1, x: -0.9, y: 0.28 },
  { factor: 4, x: 0.7, y: 0.16 },
].map(({ factor, x, y }): Mark => {
  const text = both((number) => `×${number(factor)}`);
  return { kind: "text", at: [x, y], anchor: "end", tone: "quiet", text };
});

const X = [...xs, ...objects].map((x) => [1, x]);

/** The curve of probabilities, and how it steepens when the weights grow: the boundary stays where it is. */
export const picture: PictureDrawing = {
  calls: factors.map((factor) => [X, w.map((weight) => factor * weight)]),
  draw(returned) {
    const curves = asVectors(returned, X.length);
    if (curves === null) return null;
    return {
      panels: [one(curves[1]), three(curves)],
      legend: [
        {
          sample: { kind: "line", ...own },
          label: { ru: "вероятность, которую вернул ваш код", en: "the probability that your code returned" },
        },
        {
          sample: { kind: "points", tone: "own", shape: "dot" },
          label: { ru: "объекты из примера", en: "objects of the example" },
        },
      ],
    };
  },
};

function one(p: readonly number[]) {
  const at = (x: number) => p[xs.length + objects.indexOf(x)];
  const places = objects.map((x): Place => [x, at(x)]);
  return panel({
    title: { ru: "Веса из примера: w = (−1; 0,5)", en: "The weights of the example: w = (−1, 0.5)" },
    x: axis("x", -6, 10),
    y: axis("p", -0.1, 1.1),
    marks: [...frame(), line(curve(p), own), { kind: "points", at: places, tone: "own", shape: "dot" }],
    text: {
      ru: `На границе x = 2 ваш код даёт вероятность ${ru(at(2))}, при x = 0 — ${ru(at(0))}, при x = 4 — ${ru(at(4))}.`,
      en: `At the boundary x = 2 your code gives the probability ${en(at(2))}, at x = 0 it gives ${en(at(0))}, at x = 4 ${en(at(4))}.`,
    },
  });
}

function three(curves: readonly (readonly number[])[]) {
  const marks = curves.map((p, i): Mark => line(curve(p), { tone: "own", dash: dashes[i] }));
  const atFour = curves.map((p) => p[xs.length]);
  return panel({
    title: { ru: "Те же веса, умноженные на 0,4, 1 и 4", en: "The same weights times 0.4, 1 and 4" },
    x: axis("x", -6, 10),
    y: axis("p", -0.1, 1.1),
    marks: [...frame(), ...marks, ...labels],
    text: {
      ru: `Чем больше веса, тем увереннее ответ: при x = 4 с множителями 0,4; 1 и 4 получилось ${atFour.map(ru).join("; ")}.`,
      en: `The larger the weights, the surer the answer: at x = 4 the factors 0.4, 1 and 4 gave ${atFour.map(en).join(", ")}.`,
    },
  });
}

const curve = (p: readonly number[]) => xs.map((x, i): Place => [x, p[i]]);

/** Probabilities 0, one half and 1, and the boundary. */
function frame(): Mark[] {
  return [
    ...[0, 0.5, 1].map((level) =>
      line(
        [
          [-6, level],
          [10, level],
        ],
        quiet,
      ),
    ),
    line(
      [
        [2, -0.1],
        [2, 1.1],
      ],
      quiet,
    ),
  ];
}
