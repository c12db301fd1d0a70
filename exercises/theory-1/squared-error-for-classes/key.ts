import type { draw } from "#exercises/theory-1/squared-error-for-classes/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ p }: ReturnType<typeof draw>): Keys {
  const noSigmoid = {
    ru: "Это производная по $p$, а нужна по $z$: умножьте на $p' = p(1 - p)$.",
    en: "This is the derivative by $p$; by $z$ it has to be multiplied by $p' = p(1 - p)$.",
  };
  const ratio = 1 / (2 * p * (1 - p));
  return {
    square: {
      kind: "formula",
      value: "2*(p - 1)*p*(1 - p)",
      mistakes: [
        { value: "2*(p - 1)", feedback: noSigmoid },
        {
          value: "(p - 1)*p*(1 - p)",
          feedback: { ru: "Забыта двойка от квадрата.", en: "The 2 from the square is missing." },
        },
        {
          value: "2*(1 - p)*p*(1 - p)",
          feedback: {
            ru: "Знак: с ростом $z$ вероятность верного класса растёт, и потери убывают.",
            en: "The sign: as $z$ grows, the probability of the true class grows and the loss falls.",
          },
        },
      ],
    },
    log: {
      kind: "formula",
      value: "p - 1",
      mistakes: [
        { value: "-1/p", feedback: noSigmoid },
        {
          value: "1 - p",
          feedback: {
            ru: "Знак: с ростом $z$ потери убывают.",
            en: "The sign: the loss falls as $z$ grows.",
          },
        },
        {
          value: "p",
          feedback: {
            ru: "Это производная для объекта класса 0.",
            en: "This is the derivative for an object of class 0.",
          },
        },
      ],
    },
    ratio: {
      kind: "number",
      value: ratio,
      tolerance: { kind: "relative", value: 0.01 },
      mistakes: [
        {
          value: 1 / ratio,
          feedback: {
            ru: "Отношение перевёрнуто: у log-loss производная больше.",
            en: "The ratio is upside down: the derivative of the log-loss is the larger one.",
          },
        },
        {
          value: 2 * ratio,
          feedback: {
            ru: "Потеряна двойка в производной квадрата.",
            en: "The 2 of the derivative of the square is lost.",
          },
        },
      ],
    },
    why: {
      kind: "essay",
      rubric: [
        {
          text: {
            ru: "Насыщение: при уверенной ошибке множитель $p(1 - p)$ почти обнуляет градиент $\\mathrm{MSE}$, и спуск стоит; у log-loss градиент $p - y$ близок к единице",
            en: "Saturation: for a confident mistake the factor $p(1 - p)$ almost cancels the gradient of the $\\mathrm{MSE}$, and descent stalls; the gradient $p - y$ of the log-loss is close to one in size",
          },
          points: 2,
        },
        {
          text: {
            ru: "Второй верный довод: log-loss выпукла по весам, а $\\mathrm{MSE}$ после сигмоиды нет; или log-loss — это правдоподобие; или наказание за уверенную ошибку не ограничено",
            en: "A second right reason: the log-loss is convex in the weights and the $\\mathrm{MSE}$ after a sigmoid is not; or the log-loss is the likelihood; or the penalty for a confident mistake is not bounded",
          },
          points: 2,
        },
        {
          text: {
            ru: "Связное изложение без неверных утверждений (например, «у $\\mathrm{MSE}$ нет производной»)",
            en: "A coherent text without false statements (such as “the $\\mathrm{MSE}$ has no derivative”)",
          },
          points: 1,
        },
      ],
    },
  };
}
