import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/one-hot-columns/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ district, y }: ReturnType<typeof draw>): Keys {
  const numbers = [1, 2, 3];
  const X = district.map((own) => numbers.map((number) => (number === own ? 1 : 0)));
  const pricesIn = (number: number) => y.filter((_, i) => district[i] === number);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const means = numbers.map((number) => sum(pricesIn(number)) / pricesIn(number).length);
  return {
    features: {
      kind: "matrix",
      value: X,
      tolerance: exactly,
      mistakes: [
        {
          value: X.map((row) => [1, ...row]),
          feedback: {
            ru: "Здесь столбец единиц не нужен.",
            en: "No column of ones is wanted here.",
          },
        },
        {
          value: district.map((own) => [1, own]),
          feedback: {
            ru: "Номер района — имя, а не количество: третий район не втрое больше первого.",
            en: "The number of a district is a name, not a quantity: the third is not three times the first.",
          },
        },
        {
          value: numbers.map((_, j) => X.map((row) => row[j])),
          feedback: {
            ru: "Матрица транспонирована: объект — это строка.",
            en: "The matrix is transposed: an object is a row.",
          },
        },
      ],
    },
    weights: {
      kind: "vector",
      value: means,
      tolerance: exactly,
      mistakes: [
        {
          value: numbers.map((number) => sum(pricesIn(number))),
          feedback: {
            ru: "Это суммы цен. $X^\\top X$ здесь диагональная, с числом квартир каждого района: на них и делят.",
            en: "These are sums of prices. Here $X^\\top X$ is diagonal with the numbers of flats, and one divides by them.",
          },
        },
        {
          value: numbers.map(() => sum(y) / y.length),
          feedback: {
            ru: "Общее среднее было бы ответом, если бы район не различали.",
            en: "The overall mean would be the answer if districts were not told apart.",
          },
        },
      ],
    },
    "with-ones": {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "Три столбца в сумме дают столбец единиц: к $w_0$ можно прибавить любое число и вычесть его из остальных весов.",
        en: "The three columns add up to the column of ones: any number can be added to $w_0$ and taken from the other weights.",
      },
      rubric: null,
    },
  };
}
