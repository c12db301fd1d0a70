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

const xs = evenlySpaced(-3, 3, 13);
/** The objects of the worked example, and its weights. */
const objects = [2, -1, 0.5];
const w = [3, 2];

const firsts = evenlySpaced(-2, 2, 9);
const seconds = [-2, 0, 2];
/** The weights of the visible case with two features. */
const w2 = [1, 4, 2.5];
const dashes = ["dotted", "dashed", "solid"] as const;

/** A line over one feature, and a plane over two: parallel lines, one for each value of the second. */
export const picture: PictureDrawing = {
  calls: [
    [[...xs, ...objects].map((x) => [1, x]), w],
    ...seconds.map((second) => [firsts.map((first) => [1, first, second]), w2]),
  ],
  draw([first, ...others]) {
    const one = asVectors([first], xs.length + objects.length)?.[0];
    const two = asVectors(others, firsts.length);
    if (one === undefined || two === null) return null;
    return {
      panels: [overOne(one), overTwo(two)],
      legend: [
        {
          sample: { kind: "line", ...own },
          label: { ru: "ŷ, которые вернул ваш код", en: "ŷ that your code returned" },
        },
        {
          sample: { kind: "points", tone: "own", shape: "dot" },
          label: { ru: "объекты из открытых тестов", en: "objects of the visible cases" },
        },
      ],
    };
  },
};

function overOne(yHat: readonly number[]) {
  const places = xs.map((x, i): Place => [x, yHat[i]]);
  const atObjects = objects.map((x, i): Place => [x, yHat[xs.length + i]]);
  const [first, middle, last] = [yHat[0], yHat[(xs.length - 1) / 2], yHat[xs.length - 1]];
  return panel({
    title: { ru: "Один признак: прямая", en: "One feature: a line" },
    x: axis("x", -3, 3),
    y: axis("ŷ", -5, 11),
    marks: [
      line(
        [
          [0, -5],
          [0, 11],
        ],
        quiet,
      ),
      line(places, own),
      { kind: "points", at: atObjects, tone: "own", shape: "dot" },
    ],
    text: {
      ru: `С весами w = (3, 2) ваши предсказания идут от ${ru(first)} при x = −3 через ${ru(middle)} при x = 0 к ${ru(last)} при x = 3.`,
      en: `With the weights w = (3, 2) your predictions go from ${en(first)} at x = −3 through ${en(middle)} at x = 0 to ${en(last)} at x = 3.`,
    },
  });
}

function overTwo(lines: readonly (readonly number[])[]) {
  const marks = lines.flatMap((yHat, i): Mark[] => [
    line(
      firsts.map((x, k): Place => [x, yHat[k]]),
      { tone: "own", dash: dashes[i] },
    ),
    {
      kind: "text",
      at: [firsts[firsts.length - 1] + 0.12, yHat[firsts.length - 1]],
      anchor: "start",
      tone: "quiet",
      text: both((number) => `x₂ = ${number(seconds[i])}`),
    },
  ]);
  const [low, middle, high] = lines.map((yHat) => yHat[(firsts.length - 1) / 2]);
  return panel({
    title: { ru: "Два признака: плоскость", en: "Two features: a plane" },
    x: axis("x₁", -2, 3.4),
    y: axis("ŷ", -14, 18),
    marks: [
      line(
        [
          [0, -14],
          [0, 18],
        ],
        quiet,
      ),
      ...marks,
    ],
    text: {
      ru: `Разрезы плоскости с весами w = (1, 4, 2,5). При x₁ = 0 они проходят через ${ru(low)}, ${ru(middle)} и ${ru(high)}.`,
      en: `Cuts of the plane with the weights w = (1, 4, 2.5). At x₁ = 0 they pass through ${en(low)}, ${en(middle)} and ${en(high)}.`,
    },
  });
}
