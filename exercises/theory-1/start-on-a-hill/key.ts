import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/start-on-a-hill/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ c, start }: ReturnType<typeof draw>): Keys {
  const inner = `(w^2 - ${c * c})`;
  const side = Math.sign(start);
  return {
    derivative: {
      kind: "formula",
      value: `4*w*${inner}`,
      mistakes: [
        {
          value: `2*${inner}`,
          feedback: {
            ru: "Забыта производная внутренней функции: $(w^2 - c^2)' = 2w$.",
            en: "The derivative of the inner function is missing: $(w^2 - c^2)' = 2w$.",
          },
        },
        {
          value: `2*w*${inner}`,
          feedback: {
            ru: "Двоек две: от внешнего квадрата и от внутреннего.",
            en: "There are two 2s: from the outer square and from the inner one.",
          },
        },
      ],
    },
    "from-zero": {
      kind: "number",
      value: 0,
      tolerance: exactly,
      mistakes: [c, -c].map((value) => ({
        value,
        feedback: {
          ru: "В нуле производная равна нулю, и шаг $-\\eta L'(0)$ никуда не ведёт, хотя это не минимум.",
          en: "At zero the derivative is zero, and the step $-\\eta L'(0)$ leads nowhere, although this is no minimum.",
        },
      })),
    },
    "from-start": {
      kind: "number",
      value: side * c,
      tolerance: exactly,
      mistakes: [
        {
          value: -side * c,
          feedback: {
            ru: "Мелкие шаги не перепрыгнут через горб в нуле: спуск идёт в ближайшую яму со своей стороны.",
            en: "Small steps do not jump over the hump at zero: descent goes into the pit on its own side.",
          },
        },
        {
          value: 0,
          feedback: {
            ru: "В нуле горб: по обе стороны от него потери меньше.",
            en: "There is a hump at zero: on both sides of it the loss is less.",
          },
        },
      ],
    },
  };
}
