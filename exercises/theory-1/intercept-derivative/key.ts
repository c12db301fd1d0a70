import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  const noTwo = {
    ru: "Забыта двойка от производной квадрата.",
    en: "The 2 from the derivative of the square is missing.",
  };
  return {
    intercept: {
      kind: "formula",
      value: "2*(w_0 + w_1*a - b)",
      mistakes: [
        { value: "w_0 + w_1*a - b", feedback: noTwo },
        {
          value: "2*(b - w_0 - w_1*a)",
          feedback: {
            ru: "Знак противоположный: в квадрате стоит предсказание минус ответ.",
            en: "The sign is the opposite: the square holds the prediction minus the answer.",
          },
        },
      ],
    },
    slope: {
      kind: "formula",
      value: "2*(w_0*a + w_1*m - c)",
      mistakes: [
        { value: "w_0*a + w_1*m - c", feedback: noTwo },
        {
          value: "2*(w_0 + w_1*a - b)*a",
          feedback: {
            ru: "Среднее произведений — не произведение средних: на $x_i$ умножается каждый остаток до усреднения.",
            en: "The mean of products is not the product of means: every residual is multiplied by its $x_i$ before averaging.",
          },
        },
        {
          value: "2*(w_0*a + w_1*a^2 - c)",
          feedback: {
            ru: "Средний квадрат $m$ — не квадрат среднего $a^2$.",
            en: "The mean square $m$ is not the square of the mean, $a^2$.",
          },
        },
      ],
    },
  };
}
