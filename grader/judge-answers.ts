import { seededRandom } from "#exercises/kit/random.ts";
import { asAsked } from "#lib/answer/asked.ts";
import { judgePart, type PartResult } from "#lib/answer/judge-part.ts";
import type { Key, Keys } from "#lib/answer/key.ts";
import { type Exact, exact, sum, zero } from "#lib/exact.ts";
import { fillText } from "#lib/question/fill-placeholders.ts";
import type { Answer, Answers, Part, Question, Variables } from "#lib/question.ts";
import { answerTexts } from "#lib/texts/answers.ts";

export type JudgedPart = { id: string; weight: number; result: PartResult };

export type JudgedAnswers = {
  /** In the order of the question. */
  parts: JudgedPart[];
  /** What is earned so far, as a share of the question's points. */
  earned: Exact;
  /** The share that others have yet to say: by hand, or by running an exercise. 0 when all is judged. */
  waiting: Exact;
};

/**
 * Judges answers to all parts of a question. A part without an answer, or with one of another kind, earns 0.
 *
 * @param seed decides at which points formulas are compared; the same seed gives the same result
 * @throws when a part has no key of its kind: the check of content lets no such question pass
 */
export function judgeAnswers(
  question: Question,
  variables: Variables,
  keys: Keys,
  answers: Answers,
  seed: number,
): JudgedAnswers {
  const parts = question.parts.map((part) => ({
    id: part.id,
    weight: part.weight,
    result: filled(judge(part, keys[part.id], answers[part.id], seed), variables),
  }));
  const total = parts.reduce((weights, { weight }) => weights + weight, 0);
  const share = (of: ({ result }: JudgedPart) => Exact) =>
    sum(parts.map((judged) => of(judged).mul(exact(judged.weight, total))));
  return {
    parts,
    earned: share(({ result }) => (result.kind === "earned" ? result.earned : zero)),
    waiting: share(({ result }) => exact(result.kind === "earned" ? 0 : 1)),
  };
}

function judge(part: Part, key: Key | undefined, answer: Answer | undefined, seed: number): PartResult {
  if (key?.kind !== part.kind) throw new Error(`part ${part.id} (${part.kind}) has no key of its kind`);
  if (answer === undefined) return { kind: "earned", earned: zero, feedback: null };
  const asked = asAsked(part, key, answer);
  if (asked === null) return { kind: "earned", earned: zero, feedback: answerTexts.otherKind };
  return judgePart(asked, seededRandom(seed).uniform);
}

function filled(result: PartResult, variables: Variables): PartResult {
  if (result.kind !== "earned" || result.feedback === null) return result;
  return { ...result, feedback: fillText(result.feedback, variables) };
}
