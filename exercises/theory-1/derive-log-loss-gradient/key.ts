import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    derivation: {
      kind: "essay",
      rubric: [
        {
          text: {
            ru: "Выведено $\\sigma'(z) = \\sigma(z)(1 - \\sigma(z))$, а не взято готовым",
            en: "Derives $\\sigma'(z) = \\sigma(z)(1 - \\sigma(z))$ and does not take it for granted",
          },
          points: 2,
        },
        {
          text: {
            ru: "Правило сложной функции: $\\frac{dL}{dp} \\cdot \\frac{dp}{dz} \\cdot \\frac{\\partial z}{\\partial w_j}$, все три множителя верны",
            en: "The chain rule $\\frac{dL}{dp} \\cdot \\frac{dp}{dz} \\cdot \\frac{\\partial z}{\\partial w_j}$ with all three factors right",
          },
          points: 3,
        },
        {
          text: {
            ru: "Показано, как множитель $p(1 - p)$ сокращается и остаётся $p - y$",
            en: "Shows how the factor $p(1 - p)$ cancels and $p - y$ remains",
          },
          points: 2,
        },
        {
          text: {
            ru: "Ответ в матричном виде $\\frac{1}{n} X^\\top (\\sigma(Xw) - y)$, без лишней двойки",
            en: "The answer in matrices, $\\frac{1}{n} X^\\top (\\sigma(Xw) - y)$, without a 2 too many",
          },
          points: 1,
        },
      ],
    },
  };
}
