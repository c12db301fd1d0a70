import "server-only";
import { log } from "#app/server/api/log.ts";
import { drawVariant, findQuestion, type PublicQuestion } from "#exercises/public-questions.ts";
import type { ShownQuestion } from "#lib/sitting/api.ts";

/** Read once in the life of the process: a whole course may begin at the same second. */
const read = new Map<string, Promise<PublicQuestion | null>>();

/**
 * A question in the variant of a seed, as its student sees it.
 *
 * @returns null when its folder cannot be read, which is logged
 */
export async function showQuestion(questionId: string, seed: number): Promise<ShownQuestion | null> {
  try {
    const reading = read.get(questionId) ?? findQuestion(questionId);
    read.set(questionId, reading);
    const found = await reading;
    if (found === null) throw new Error("there is no such question");
    const { prompt, parts } = drawVariant(found, seed);
    return { ...found.question, prompt, parts };
  } catch (thrown) {
    read.delete(questionId); // it may be mended
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    log.error({ question: questionId, reason }, "a question cannot be read");
    return null;
  }
}
