import {
  asNumbers,
  axis,
  en,
  line,
  own,
  type PictureDrawing,
  panel,
  quiet,
  ru,
} from "#exercises/kit/picture.ts";
import type { Place } from "#lib/picture/picture.ts";

const probabilities = [0, 0.01, 0.03, 0.07, 0.13, 0.22, 0.35, 0.5, 0.75, 1];
/** p = 10⁻ᵏ, down to beyond the clipping. */
const powers = [0, 4, 8, 12, 15, 18];

/** The loss against the probability for one object of each class, and what clipping does near zero. */
export const picture: PictureDrawing = {
  calls: [
    ...[1, 0].flatMap((y) => probabilities.map((p) => [[y], [y === 1 ? p : 1 - p]])),
    ...powers.map((power) => [[1], [10 ** -power]]),
  ],
  draw(returned) {
    const losses = asNumbers(returned);
    if (losses === null) return null;
    const n = probabilities.length;
    return {
      panels: [against(losses.slice(0, n), losses.slice(n, 2 * n)), clipped(losses.slice(2 * n))],
      legend: [
        {
          sample: { kind: "line", ...own },
          label: { ru: "потери вашего кода при y = 1", en: "your code’s loss for y = 1" },
        },
        {
          sample: { kind: "line", tone: "own", dash: "dashed" },
          label: { ru: "при y = 0", en: "for y = 0" },
        },
      ],
    };
  },
};

function against(ofOne: readonly number[], ofZero: readonly number[]) {
  const half = probabilities.indexOf(0.5);
  const low = probabilities.indexOf(0.07);
  return panel({
    title: { ru: "Потери на одном объекте", en: "The loss on one object" },
    x: axis("p", 0, 1),
    y: axis("L", 0, 5),
    marks: [
      line(
        [
          [0.5, 0],
          [0.5, 5],
        ],
        quiet,
      ),
      line(
        probabilities.map((p, i): Place => [1 - p, ofZero[i]]),
        { tone: "own", dash: "dashed" },
      ),
      line(
        probabilities.map((p, i): Place => [p, ofOne[i]]),
        own,
      ),
      { kind: "text", at: [0.13, 3.6], anchor: "start", tone: "quiet", text: { ru: "y = 1", en: "y = 1" } },
      { kind: "text", at: [0.87, 3.6], anchor: "end", tone: "quiet", text: { ru: "y = 0", en: "y = 0" } },
    ],
    text: {
      ru: `При p = 0,5 ваши потери ${ru(ofOne[half])} и ${ru(ofZero[half])}; когда верному классу дано только 0,07 — ${ru(ofOne[low])} и ${ru(ofZero[low])}.`,
      en: `At p = 0.5 your losses are ${en(ofOne[half])} and ${en(ofZero[half])}; when the right class is given only 0.07, ${en(ofOne[low])} and ${en(ofZero[low])}.`,
    },
  });
}

function clipped(losses: readonly number[]) {
  const places = powers.map((power, i): Place => [power, losses[i]]);
  const [earlier, beforeLast, last] = losses.slice(-3);
  const limit = 15 * Math.log(10);
  const isClipped = beforeLast > earlier + 1 && Math.abs(last - beforeLast) < 0.01;
  return panel({
    title: { ru: "Уверенная ошибка: y = 1, p = 10⁻ᵏ", en: "A confident mistake: y = 1, p = 10⁻ᵏ" },
    x: axis("k", 0, 20),
    y: axis("L", 0, 45),
    marks: [
      line(
        [
          [0, limit],
          [20, limit],
        ],
        quiet,
      ),
      line(places, own),
      { kind: "points", at: places, tone: "own", shape: "dot" },
      {
        kind: "text",
        at: [0.3, limit + 2],
        anchor: "start",
        tone: "quiet",
        text: { ru: "15 ln 10", en: "15 ln 10" },
      },
    ],
    text: isClipped
      ? {
          ru: `Потери растут до ${ru(last)} при p = 10⁻¹⁵ и дальше не меняются: вероятность обрезана.`,
          en: `The loss grows to ${en(last)} at p = 10⁻¹⁵ and stays there: the probability is clipped.`,
        }
      : {
          ru: `При p = 10⁻¹⁵ потери ${ru(beforeLast)}, при p = 10⁻¹⁸ — ${ru(last)}.`,
          en: `At p = 10⁻¹⁵ the loss is ${en(beforeLast)}, at p = 10⁻¹⁸ it is ${en(last)}.`,
        },
  });
}
