import { demoPeople, studentEmail } from "#bin/demo-course/people.ts";
import { answersOf } from "#exercises/check/question/answers-of.ts";
import { loadQuestion } from "#exercises/private-questions.ts";
import { drawVariant } from "#exercises/public-questions.ts";
import { gradeAnswers } from "#grader/grade-answers.ts";
import type { Answer } from "#lib/question.ts";
import type { DemoAnswering } from "#prisma/demo-answers.ts";

/** The questions of the demo ask for no code, so that nothing is run. */
const noBox: Parameters<typeof gradeAnswers>[1] = {
  run() {
    throw new Error("A question of the demo course asks for code.");
  },
};

/**
 * What the students of the demo answered to the questions of homework and of the quiz, graded as the grader does
 * it. Those to whom it comes easily are right everywhere, others miss the last ones, or the quiz altogether.
 *
 * @param until nobody sent anything later
 */
export function demoAnswers(until: Date): DemoAnswering {
  const working = demoPeople.filter(({ role, ease }) => role === "student" && ease > 0);
  return {
    people: working.map(({ email, ease }, index) => ({
      email,
      sitsQuiz: ease >= 2 && email !== studentEmail,
      seed: 1_000 + index,
      at: new Date(until.getTime() - (index + 1) * 47 * 60_000),
    })),
    async answer(email, { id, place, seed }) {
      const ease = working.find((person) => person.email === email)?.ease ?? 0;
      const isLeft = email === studentEmail ? place > 0 : ease === 1 && place > 0;
      if (isLeft) return null;
      const answers = await answersTo(id, seed, ease === 3 || place < ease);
      const report = await gradeAnswers({ questionId: id, answers, seed }, noBox);
      if ("reason" in report) throw new Error(`The demo course could not grade ${id}: ${report.reason}`);
      return { answers, report };
    },
  };
}

/** Answers to all parts in the variant of a seed: all right, or with a foreseen mistake in the last part. */
async function answersTo(id: string, seed: number, isRight: boolean): Promise<Record<string, Answer>> {
  const loaded = await loadQuestion(id);
  if (loaded === null) throw new Error(`The demo course needs the question ${id}.`);
  const { variables, parts } = drawVariant(loaded, seed);
  const keys = loaded.keys(variables);
  return Object.fromEntries(
    parts.flatMap((part, i) => {
      const known = answersOf(part, keys[part.id]);
      const misses = !isRight && i === parts.length - 1;
      const answer = (misses ? known?.wrong[0] : undefined) ?? known?.right[0];
      return answer ? [[part.id, answer]] : [];
    }),
  );
}
