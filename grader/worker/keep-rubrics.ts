import type { Logger } from "pino";
import { type LoadedQuestion, loadQuestion } from "#exercises/private-questions.ts";
import { drawVariant, listQuestions } from "#exercises/public-questions.ts";
import type { Rubric } from "#lib/answer/key.ts";
import type { Database } from "#prisma/client.ts";
import { keepQuestionRubrics } from "#prisma/rubric/question-rubrics.ts";

/** Told of a question that was graded, and with which version of it. */
export type KeepRubrics = (graded: { questionId: string; version: string }) => void;

/**
 * Keeps the rubrics that questions come with, so that the staff can read and change them before anything was graded:
 * the site itself reads no key. All of them at once, and again that of a question that has another version since.
 */
export function keepRubrics(db: Database, log: Logger): KeepRubrics {
  const kept = new Map<string, string>();

  async function keep(questionId: string): Promise<void> {
    const loaded = await loadQuestion(questionId);
    if (loaded === null || kept.get(questionId) === loaded.version) return;
    await keepQuestionRubrics(db, questionId, rubricsOf(loaded));
    kept.set(questionId, loaded.version);
  }

  const tryToKeep = (questionId: string) =>
    keep(questionId).catch((error: unknown) =>
      log.warn({ question: questionId, reason: String(error) }, "the rubrics of a question were not kept"),
    );

  async function keepAll(): Promise<void> {
    for (const { id } of await listQuestions()) await tryToKeep(id);
  }

  keepAll().catch((error: unknown) => log.warn({ reason: String(error) }, "the questions were not read"));
  return ({ questionId, version }) => {
    if (kept.get(questionId) !== version) void tryToKeep(questionId);
  };
}

/** By the ids of the parts that a hand grades. Placeholders stay, so that they serve every variant. */
function rubricsOf(loaded: LoadedQuestion): Record<string, Rubric> {
  const keys = loaded.keys(drawVariant(loaded, 0).variables);
  return Object.fromEntries(
    Object.entries(keys).flatMap(([partId, key]) =>
      "rubric" in key && key.rubric !== null ? [[partId, key.rubric]] : [],
    ),
  );
}
