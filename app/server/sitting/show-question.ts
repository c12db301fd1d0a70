import "server-only";
import { log } from "#app/server/api/log.ts";
import { drawVariant, findQuestion, type PublicQuestion, type Variant } from "#exercises/public-questions.ts";
import type { Question, Variables } from "#lib/question.ts";
import type { ShownQuestion } from "#lib/sitting/api.ts";

/** Read once in the life of the process: a whole course may begin at the same second. */
const read = new Map<string, Promise<PublicQuestion | null>>();

/**
 * A question in the variant of a seed, as its student sees it.
 *
 * @returns null when its folder cannot be read, which is logged
 */
export async function showQuestion(questionId: string, seed: number): Promise<ShownQuestion | null> {
  const drawn = await draw(questionId, seed);
  if (drawn === null) return null;
  const { question, prompt, parts } = drawn;
  return { ...question, prompt, parts };
}

/** What stands in the places of the placeholders in that variant; nothing when the question cannot be read. */
export async function variablesOf(questionId: string, seed: number): Promise<Variables> {
  return (await draw(questionId, seed))?.variables ?? {};
}

async function draw(questionId: string, seed: number): Promise<(Variant & { question: Question }) | null> {
  try {
    const reading = read.get(questionId) ?? findQuestion(questionId);
    read.set(questionId, reading);
    const found = await reading;
    if (found === null) throw new Error("there is no such question");
    return { question: found.question, ...drawVariant(found, seed) };
  } catch (thrown) {
    read.delete(questionId); // it may be mended
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    log.error({ question: questionId, reason }, "a question cannot be read");
    return null;
  }
}
