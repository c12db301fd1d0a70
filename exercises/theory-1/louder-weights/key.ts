import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    classes: {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "Класс зависит только от знака $x^\\top w$, а умножение на 10 знака не меняет.",
        en: "The class depends only on the sign of $x^\\top w$, and multiplying by 10 does not change a sign.",
      },
      rubric: null,
    },
    probabilities: {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "$\\sigma(10 z) \\ne \\sigma(z)$ при $z \\ne 0$: вероятности ушли к 0 и 1.",
        en: "$\\sigma(10 z) \\ne \\sigma(z)$ for $z \\ne 0$: the probabilities moved towards 0 and 1.",
      },
      rubric: null,
    },
    wrong: {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "Вероятность верного класса на таком объекте стала ещё меньше, и её логарифм со знаком минус — больше.",
        en: "On such an object the probability of the true class became even smaller, and minus its logarithm larger.",
      },
      rubric: null,
    },
    separable: {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "На каждом объекте вероятность верного класса приблизилась к единице, значит, уменьшилось каждое слагаемое.",
        en: "On every object the probability of the true class came closer to one, so every term became smaller.",
      },
      rubric: null,
    },
  };
}
