import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/units-of-mse/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ mse }: ReturnType<typeof draw>): Keys {
  const plainUnit = {
    ru: "Ошибки в секундах, но их возвели в квадрат вместе с единицей.",
    en: "The errors are in seconds, but they were squared, and the unit with them.",
  };
  return {
    unit: {
      kind: "short_text",
      accepted: [
        "с²",
        "с^2",
        "с2",
        "сек²",
        "сек^2",
        "секунды в квадрате",
        "секунда в квадрате",
        "секунд в квадрате",
        "квадратные секунды",
        "квадратная секунда",
        "в секундах в квадрате",
        "в квадратных секундах",
        "секундах в квадрате",
        "квадрат секунды",
        "квадраты секунд",
        "s²",
        "s^2",
        "s2",
        "sec²",
        "sec^2",
        "seconds squared",
        "second squared",
        "squared seconds",
        "square seconds",
        "square second",
      ],
      mistakes: [
        { value: "секунды", feedback: plainUnit },
        { value: "с", feedback: plainUnit },
        { value: "в секундах", feedback: plainUnit },
        { value: "seconds", feedback: plainUnit },
        { value: "s", feedback: plainUnit },
      ],
    },
    rmse: {
      kind: "number",
      value: Math.sqrt(mse),
      tolerance: exactly,
      mistakes: [
        {
          value: mse,
          feedback: {
            ru: "Из $\\mathrm{MSE}$ ещё нужно извлечь корень.",
            en: "The root of the $\\mathrm{MSE}$ is still to be taken.",
          },
        },
        {
          value: mse / 2,
          feedback: { ru: "Корень — это не половина.", en: "A root is not a half." },
        },
      ],
    },
    minutes: {
      kind: "number",
      value: 3600,
      tolerance: exactly,
      mistakes: [
        {
          value: 60,
          feedback: {
            ru: "В 60 раз уменьшилась каждая ошибка, а $\\mathrm{MSE}$ — среднее их квадратов.",
            en: "Each error became 60 times smaller, but the $\\mathrm{MSE}$ is the mean of their squares.",
          },
        },
        {
          value: 1 / 3600,
          feedback: {
            ru: "Спрашивается, во сколько раз меньше: ответ больше единицы.",
            en: "The question is how many times smaller: the answer is above one.",
          },
        },
      ],
    },
  };
}
