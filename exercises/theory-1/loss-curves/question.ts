import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "loss-curves",
  module: "theory-1",
  title: { ru: "Диагноз по графику", en: "A diagnosis from the curve" },
  tags: ["gradient-descent", "learning-rate"],
  parts: [
    {
      kind: "matching",
      id: "causes",
      label: {
        ru: "Как ведут себя потери от шага к шагу и в чём причина?",
        en: "How does the loss behave from step to step, and what is the cause?",
      },
      weight: 1,
      left: [
        {
          id: "slow",
          text: {
            ru: "убывают почти по прямой и за тысячу шагов уменьшились на 1 %",
            en: "it falls almost along a straight line and lost 1% in a thousand steps",
          },
        },
        {
          id: "explodes",
          text: {
            ru: "каждый шаг растут в несколько раз, потом `Infinity` и `NaN`; с $\\eta$ в сто раз меньше убывают",
            en: "it grows several times at each step, then `Infinity` and `NaN`; with $\\eta$ a hundred times smaller it falls",
          },
        },
        {
          id: "climbs",
          text: {
            ru: "растут, и с $\\eta$ в сто и в миллион раз меньше всё равно растут, только медленнее",
            en: "it grows, and with $\\eta$ a hundred or a million times smaller it still grows, only more slowly",
          },
        },
        {
          id: "still",
          text: {
            ru: "не меняются ни в одном знаке, хотя градиент не ноль",
            en: "it does not change in any digit, although the gradient is not zero",
          },
        },
        {
          id: "settled",
          text: {
            ru: "быстро упали и стоят на числе больше нуля, градиент почти ноль",
            en: "it fell quickly and stays at a number above zero, and the gradient is almost zero",
          },
        },
      ],
      right: [
        { id: "small", text: { ru: "шаг слишком мал", en: "the step is too small" } },
        { id: "large", text: { ru: "шаг слишком велик", en: "the step is too large" } },
        {
          id: "sign",
          text: {
            ru: "шаг делают по градиенту, а не против",
            en: "the step goes along the gradient, not against it",
          },
        },
        {
          id: "unused",
          text: {
            ru: "новые веса вычислены, но следующий шаг опять начинают со старых",
            en: "new weights are computed, but the next step starts from the old ones again",
          },
        },
        {
          id: "minimum",
          text: {
            ru: "достигнут минимум, и лучше эта модель не может",
            en: "the minimum is reached, and this model can do no better",
          },
        },
      ],
      credit: "proportional",
    },
  ],
};
