import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/count-the-mistakes/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ t, y, p }: ReturnType<typeof draw>): Keys {
  const half = counts(y, p, 0.5);
  const moved = counts(y, p, t);
  const wrong = half[0] + half[1];
  return {
    half: {
      kind: "vector",
      value: half,
      tolerance: exactly,
      mistakes: [
        {
          value: half.toReversed(),
          feedback: {
            ru: "Числа верные, а порядок другой. Ложная тревога — ответ «1» там, где верно 0; пропуск — наоборот.",
            en: "The numbers are right, the order is not. A false alarm is the answer “1” where 0 is true; a miss is the opposite.",
          },
        },
      ],
    },
    accuracy: {
      kind: "number",
      value: 1 - wrong / y.length,
      tolerance: exactly,
      mistakes: [
        {
          value: wrong / y.length,
          feedback: { ru: "Это доля ошибок.", en: "This is the share of mistakes." },
        },
        {
          value: y.length - wrong,
          feedback: {
            ru: "Это число верных ответов, а нужна их доля.",
            en: "This is the number of right answers; their share is wanted.",
          },
        },
      ].filter(({ value }) => value !== 1 - wrong / y.length),
    },
    moved: {
      kind: "vector",
      value: moved,
      tolerance: exactly,
      mistakes: [
        {
          value: half,
          feedback: {
            ru: "Это ответ для порога $0{,}5$.",
            en: "This is the answer for the threshold $0.5$.",
          },
        },
        {
          value: moved.toReversed(),
          feedback: {
            ru: "Числа верные, а порядок другой: сначала ложные тревоги.",
            en: "The numbers are right, the order is not: false alarms come first.",
          },
        },
      ].filter(({ value }) => value.join() !== moved.join()),
    },
  };
}

/** False alarms and misses. */
function counts(y: readonly number[], p: readonly number[], threshold: number): number[] {
  const answers = p.map((probability) => (probability >= threshold ? 1 : 0));
  return [
    answers.filter((answer, i) => answer === 1 && y[i] === 0).length,
    answers.filter((answer, i) => answer === 0 && y[i] === 1).length,
  ];
}
