import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  const newFeature = {
    ru: "По весам эта модель линейна: функция от $x$ — просто ещё один столбец $X$.",
    en: "In its weights this model is linear: a function of $x$ is just another column of $X$.",
  };
  const weightInside = {
    ru: "Вес стоит внутри нелинейной функции: удвоение весов не удваивает предсказания.",
    en: "A weight is inside a non-linear function: doubling the weights does not double the prediction.",
  };
  return {
    models: {
      kind: "multiple_choice",
      right: ["square", "sine", "product", "logarithm"],
      feedback: {
        square: newFeature,
        sine: newFeature,
        product: newFeature,
        logarithm: newFeature,
        inside: weightInside,
        exponent: weightInside,
        sigmoid: weightInside,
        weights: {
          ru: "Веса перемножаются. Если назвать $w_0 w_1$ новым весом, модель станет линейной, но уже другой: в той, что написана, при $w_0 = 0$ пропадает и наклон.",
          en: "The weights are multiplied. With $w_0 w_1$ named a new weight it becomes linear, but it is another model: in the one written, $w_0 = 0$ takes the slope away too.",
        },
      },
    },
  };
}
