import type { Question } from "#lib/question.ts";

const statement = (id: string, ru: string, en: string) =>
  ({ kind: "true_false", id, label: { ru, en }, weight: 1, reason: "none" }) as const;

export const question: Question = {
  id: "louder-weights",
  module: "theory-1",
  title: { ru: "Все веса в десять раз больше", en: "All weights ten times larger" },
  tags: ["logistic-regression", "log-loss", "decision-boundary"],
  parts: [
    statement(
      "classes",
      "Ответы модели (классы при пороге $0{,}5$) остались прежними.",
      "The answers of the model (classes with the threshold $0.5$) stay the same.",
    ),
    statement(
      "probabilities",
      "Предсказанные вероятности остались прежними.",
      "The predicted probabilities stay the same.",
    ),
    statement(
      "wrong",
      "У каждого объекта, на котором модель ошибалась, log-loss выросла.",
      "The log-loss of every object on which the model was wrong has grown.",
    ),
    statement(
      "separable",
      "Если модель не ошибалась ни на одном объекте, её средняя log-loss уменьшилась.",
      "If the model was right on every object, its mean log-loss has fallen.",
    ),
  ],
};
