import { loadExercise } from "#exercises/private.ts";
import { type LoadedQuestion, loadQuestion } from "#exercises/private-questions.ts";
import { drawVariant } from "#exercises/public-questions.ts";
import type { Box } from "#grader/box.ts";
import { type GraderFault, judge } from "#grader/judge.ts";
import { type JudgedPart, judgeAnswers } from "#grader/judge-answers.ts";
import { graderVersion } from "#grader/version.ts";
import type { Key } from "#lib/answer/key.ts";
import { sendFraction } from "#lib/fraction.ts";
import { fillText } from "#lib/question/fill-placeholders.ts";
import type { Answers, Variables } from "#lib/question.ts";
import { type AnswerReport, type PartReport, partScores } from "#lib/sitting/answer-report.ts";
import { answerScore, answerVerdict } from "#lib/sitting/answer-score.ts";

export type AnswersToGrade = { questionId: string; answers: Answers; seed: number };

/**
 * Grades the answers to a question: draws the variant of the seed, compares with its keys, and runs the code of
 * parts that are exercises in the box. Parts by hand come with their rubric, for who grades them.
 */
export async function gradeAnswers(
  { questionId, answers, seed }: AnswersToGrade,
  box: Box,
): Promise<AnswerReport | GraderFault> {
  const startMs = performance.now();
  const loaded = await loadQuestion(questionId);
  if (loaded === null) return fault(`there is no question ${questionId}`);
  const { variables } = drawVariant(loaded, seed);
  const keys = loaded.keys(variables);
  const judged = judgeAnswers(loaded.question, variables, keys, withoutBlankEssays(answers), seed);
  const parts: PartReport[] = [];
  for (const part of judged.parts) {
    const report = await reportPart(part, { key: keys[part.id], variables, seed, box });
    if ("reason" in report) return report;
    parts.push(report);
  }
  const { score } = answerScore(partScores({ parts }), []);
  return {
    verdict: answerVerdict(score),
    score: sendFraction(score),
    parts,
    explanation: explanationOf(loaded, variables),
    timeMs: performance.now() - startMs,
    questionVersion: loaded.version,
    graderVersion,
    seed,
  };
}

/** Nobody needs to look at an essay in which nothing was written: it is a part without an answer. */
function withoutBlankEssays(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([, answer]) => answer.kind !== "essay" || answer.text.trim() !== "" || answer.attachment !== null,
    ),
  );
}

async function reportPart(
  { id, weight, result }: JudgedPart,
  { key, variables, seed, box }: { key: Key; variables: Variables; seed: number; box: Box },
): Promise<PartReport | GraderFault> {
  switch (result.kind) {
    case "earned":
      return { kind: "scored", id, weight, earned: sendFraction(result.earned), feedback: result.feedback };
    case "by_hand": {
      const rubric = "rubric" in key ? key.rubric : null;
      if (rubric === null) return fault(`part ${id} is graded by hand and has no rubric`);
      const lines = rubric.map(({ text, points }) => ({ text: fillText(text, variables), points }));
      return { kind: "by_hand", id, weight, rubric: lines };
    }
    case "by_exercise": {
      const { exerciseId, source } = result;
      const exercise = await loadExercise(exerciseId);
      if (exercise === null) return fault(`part ${id} needs the exercise ${exerciseId}, and there is none`);
      const report = await judge({ exercise, source, seed, visibleOnly: false }, box);
      if ("reason" in report) return report;
      return { kind: "scored", id, weight, earned: report.score, feedback: null };
    }
  }
}

function explanationOf({ explanation }: LoadedQuestion, variables: Variables): AnswerReport["explanation"] {
  return explanation && fillText(explanation, variables);
}

function fault(reason: string): GraderFault {
  return { verdict: "grader_fault", reason };
}
