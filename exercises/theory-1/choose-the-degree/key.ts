import type { draw } from "#exercises/theory-1/choose-the-degree/question.ts";
import type { Keys } from "#lib/answer/key.ts";

const degrees = [1, 2, 3, 5, 9];

export function key({ a, b, c, d, e }: ReturnType<typeof draw>): Keys {
  const test = [a, b, c, d, e];
  const best = test.indexOf(Math.min(...test));
  const tooSimple = {
    ru: "И на обучающих, и на проверочных данных ошибка ещё убывает со степенью: модель слишком проста.",
    en: "On training and on test data the error still falls with the degree: the model is too simple.",
  };
  const tooRich = {
    ru: "На обучающих данных ошибка меньше, но на новых уже больше, а модель нужна для новых.",
    en: "The error is less on the training data but already larger on new data, and new data is what a model is for.",
  };
  const name = {
    ru: "Наоборот: так называют слишком простую модель, у которой велика и ошибка на обучающих данных.",
    en: "The opposite: that is a model too simple, whose error on the training data is large as well.",
  };
  return {
    best: {
      kind: "single_choice",
      right: `degree-${degrees[best]}`,
      feedback: Object.fromEntries(
        degrees.flatMap((degree, i) =>
          i === best ? [] : [[`degree-${degree}`, i < best ? tooSimple : tooRich]],
        ),
      ),
    },
    name: {
      kind: "short_text",
      accepted: [
        "переобучение",
        "переобучился",
        "модель переобучилась",
        "он переобучился",
        "многочлен переобучился",
        "переобучение модели",
        "overfitting",
        "over-fitting",
        "overfit",
        "it overfits",
        "it overfitted",
        "it overfit",
        "the model overfits",
        "оверфиттинг",
      ],
      mistakes: [
        { value: "недообучение", feedback: name },
        { value: "underfitting", feedback: name },
      ],
    },
    training: {
      kind: "single_choice",
      right: "contains",
      feedback: {
        truth: {
          ru: "Тогда и на проверочных данных ошибка только убывала бы.",
          en: "Then the error on the test data would only fall too.",
        },
        convex: {
          ru: "Выпуклость — свойство потерь как функции весов; степень — не вес.",
          en: "Convexity is a property of the loss as a function of the weights; the degree is no weight.",
        },
        steps: {
          ru: "Веса найдены точно, нормальным уравнением; шаги ни при чём.",
          en: "The weights were found exactly, by the normal equation; steps have nothing to do with it.",
        },
      },
    },
  };
}
