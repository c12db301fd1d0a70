import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  const logarithmOfWhat = {
    ru: "Логарифм, но чего? У этой функции своё имя.",
    en: "A logarithm, but of what? This function has a name of its own.",
  };
  return {
    inverse: {
      kind: "formula",
      value: "ln(p/(1 - p))",
      mistakes: [
        {
          value: "ln((1 - p)/p)",
          feedback: {
            ru: "Знак противоположный: при $p > \\frac12$ число $z$ должно быть положительным.",
            en: "The sign is the opposite: for $p > \\frac12$ the number $z$ must be positive.",
          },
        },
        {
          value: "ln(p)",
          feedback: {
            ru: "При $p = \\frac12$ должно получиться $z = 0$. Потерян знаменатель $1 - p$.",
            en: "For $p = \\frac12$ the result must be $z = 0$. The denominator $1 - p$ is lost.",
          },
        },
        {
          value: "p/(1 - p)",
          feedback: {
            ru: "Это шансы, $e^z$. Остался логарифм.",
            en: "These are the odds, $e^z$. The logarithm remains.",
          },
        },
        {
          value: "1 + exp(-p)",
          feedback: {
            ru: "Обратная функция — не единица, делённая на функцию.",
            en: "An inverse function is not one divided by the function.",
          },
        },
      ],
    },
    name: {
      kind: "short_text",
      accepted: [
        "логит",
        "логит-функция",
        "логит функция",
        "функция логит",
        "логарифм шансов",
        "логит (логарифм шансов)",
        "logit",
        "logit function",
        "the logit",
        "the logit function",
        "log-odds",
        "log odds",
        "the log-odds",
        "logarithm of the odds",
      ],
      mistakes: [
        { value: "логарифм", feedback: logarithmOfWhat },
        { value: "logarithm", feedback: logarithmOfWhat },
        {
          value: "логистическая функция",
          feedback: { ru: "Так называют саму сигмоиду.", en: "That is the sigmoid itself." },
        },
        {
          value: "logistic function",
          feedback: { ru: "Так называют саму сигмоиду.", en: "That is the sigmoid itself." },
        },
      ],
    },
  };
}
