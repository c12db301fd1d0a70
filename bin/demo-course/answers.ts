import { essayQuestion } from "#bin/demo-course/course.ts";
import { demoEssays, essayPart } from "#bin/demo-course/essays.ts";
import { demoPeople, studentEmail } from "#bin/demo-course/people.ts";
import { answersOf } from "#exercises/check/question/answers-of.ts";
import { loadQuestion } from "#exercises/private-questions.ts";
import { drawVariant } from "#exercises/public-questions.ts";
import { gradeAnswers } from "#grader/grade-answers.ts";
import type { Answers } from "#lib/question.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";
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
      if (id === essayQuestion) return writeEssay(email, seed);
      const ease = working.find((person) => person.email === email)?.ease ?? 0;
      const isLeft = email === studentEmail ? place > 0 : ease === 1 && place > 0;
      if (isLeft) return null;
      const answers = await answersTo(id, seed, ease === 3 || place < ease);
      return { answers, report: await grade(id, answers, seed), hand: null };
    },
  };
}

async function grade(questionId: string, answers: Answers, seed: number): Promise<AnswerReport> {
  const report = await gradeAnswers({ questionId, answers, seed }, noBox);
  if ("reason" in report) throw new Error(`The demo course could not grade ${questionId}: ${report.reason}`);
  return report;
}

/** What somebody wrote, and what a hand gave for it; null for nothing. */
async function writeEssay(email: string, seed: number): ReturnType<DemoAnswering["answer"]> {
  const essay = demoEssays[email];
  if (essay === undefined) return null;
  const { text, graded } = essay;
  const answers: Answers = { [essayPart]: { kind: "essay", text, attachment: null } };
  const report = await grade(essayQuestion, answers, seed);
  if (graded === null) return { answers, report, hand: null };
  const rubric = report.parts.flatMap((part) => (part.kind === "by_hand" ? (part.rubric ?? []) : []));
  const points = (lines: typeof rubric) => lines.reduce((total, line) => total + line.points, 0);
  const { by, lines, comment } = graded;
  const met = points(rubric.filter((_, index) => lines.includes(index)));
  const hand = { partId: essayPart, by, numerator: met, denominator: points(rubric), lines, comment };
  return { answers, report, hand };
}

/** Answers to all parts in the variant of a seed: all right, or with a foreseen mistake in the last part. */
async function answersTo(id: string, seed: number, isRight: boolean): Promise<Answers> {
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
