import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    unique: {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "Проверьте, нельзя ли столбец Фаренгейта составить из двух других.",
        en: "See whether the Fahrenheit column can be made of the other two.",
      },
      rubric: [
        {
          text: {
            ru: "Назван точный вид зависимости: столбец $F$ — это $1{,}8 \\cdot C + 32 \\cdot \\mathbf{1}$ (столбец единиц обязателен)",
            en: "Names the exact dependence: the column $F$ is $1.8 \\cdot C + 32 \\cdot \\mathbf{1}$ (the column of ones must be there)",
          },
          points: 2,
        },
        {
          text: {
            ru: "Вывод: $X^\\top X$ вырождена, решений бесконечно много (а не «нет решений»)",
            en: "Concludes that $X^\\top X$ is singular and there are infinitely many solutions (not “none”)",
          },
          points: 2,
        },
        {
          text: {
            ru: "Замечено, что предсказания у всех этих решений на данных одинаковы, или что один из столбцов нужно убрать",
            en: "Notes that all these solutions predict the same on the data, or that one of the columns has to go",
          },
          points: 1,
        },
      ],
    },
  };
}
