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
import type { Mark, Place } from "#lib/picture/picture.ts";

/** The targets of the worked example. */
const y = [3, -0.5, 2, 7];
const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
const constants = Array.from({ length: 13 }, (_, i) => mean + (i - 6) * 0.75);

/** The error of a constant answer: a parabola whose lowest point is the mean of the targets. */
export const picture: PictureDrawing = {
  calls: constants.map((constant) => [y.map(() => constant), y]),
  draw(returned) {
    const errors = asNumbers(returned);
    if (errors === null) return null;
    const least = errors.reduce((best, error, i) => (error < errors[best] ? i : best), 0);
    return {
      panels: [parabola(errors, least), targets(constants[least])],
      legend: [
        {
          sample: { kind: "points", tone: "own", shape: "dot" },
          label: { ru: "ошибка, которую вернул ваш код", en: "the error that your code returned" },
        },
        {
          sample: { kind: "points", tone: "data", shape: "ring" },
          label: { ru: "ответы y из примера", en: "the targets y of the example" },
        },
        { sample: { kind: "line", ...quiet }, label: { ru: "отклонения", en: "the deviations" } },
      ],
    };
  },
};

function parabola(errors: readonly number[], least: number) {
  const places = constants.map((constant, i): Place => [constant, errors[i]]);
  return panel({
    title: { ru: "Ошибка постоянного ответа", en: "The error of a constant answer" },
    x: axis("ŷ", -2, 8),
    y: axis("MSE", 0, 32),
    marks: [
      line(
        [
          [mean, 0],
          [mean, 32],
        ],
        quiet,
      ),
      line(places, own),
      { kind: "points", at: places, tone: "own", shape: "dot" },
      {
        kind: "text",
        at: [mean + 0.15, 29.5],
        anchor: "start",
        tone: "quiet",
        text: { ru: "среднее y", en: "mean of y" },
      },
    ],
    text: {
      ru: `Из тринадцати постоянных ответов ваша ошибка меньше всего при ŷ = ${ru(constants[least])}: она равна ${ru(errors[least])}. Среднее y равно ${ru(mean)}.`,
      en: `Of thirteen constant answers your error is least at ŷ = ${en(constants[least])}, where it is ${en(errors[least])}. The mean of y is ${en(mean)}.`,
    },
  });
}

function targets(constant: number) {
  const places = y.map((value, i): Place => [i + 1, value]);
  const distances = y.map((value) => Math.abs(value - constant));
  const deviations = places.map(
    ([i, value]): Mark =>
      line(
        [
          [i, value],
          [i, constant],
        ],
        quiet,
      ),
  );
  return panel({
    title: { ru: "Лучший из этих ответов", en: "The best of these answers" },
    x: axis({ ru: "объект", en: "object" }, 0.5, 4.5),
    y: axis("y", -2, 8),
    marks: [
      ...deviations,
      line(
        [
          [0.5, constant],
          [4.5, constant],
        ],
        own,
      ),
      { kind: "points", at: places, tone: "data", shape: "ring" },
    ],
    text: {
      ru: `Ответ, которому ваша функция даёт наименьшую ошибку, отстоит от y на ${distances.map(ru).join("; ")}.`,
      en: `The answer that your function gives the least error is ${distances.map(en).join(", ")} away from y.`,
    },
  });
}
