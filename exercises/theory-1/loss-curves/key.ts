import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    causes: {
      kind: "matching",
      right: { slow: "small", explodes: "large", climbs: "sign", still: "unused", settled: "minimum" },
      feedback: {
        slow: {
          ru: "Потери всё же убывают, и градиент за тысячу шагов почти не изменился: мал сам шаг.",
          en: "The loss does fall, and the gradient hardly changed in a thousand steps: the step itself is small.",
        },
        explodes: {
          ru: "Направление верное, раз с маленьким $\\eta$ потери убывают; не годится длина шага.",
          en: "The direction is right, since the loss falls with a small $\\eta$; it is the length that does not suit.",
        },
        climbs: {
          ru: "Достаточно маленький шаг против градиента всегда уменьшает потери. Если растут при любом $\\eta$, неверно направление.",
          en: "A small enough step against the gradient always lowers the loss. When it grows for every $\\eta$, the direction is wrong.",
        },
        still: {
          ru: "При ненулевом градиенте и любом разумном $\\eta$ хоть какой-то знак изменился бы. Значит, веса не меняются вовсе.",
          en: "With a gradient that is not zero and any sensible $\\eta$ some digit would change. So the weights do not change at all.",
        },
        settled: {
          ru: "Почти нулевой градиент выпуклых потерь — это минимум. Ноль потерь никто не обещал: в данных есть шум.",
          en: "A gradient near zero of a convex loss is the minimum. Nobody promised a loss of zero: there is noise in the data.",
        },
      },
    },
  };
}
