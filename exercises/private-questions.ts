import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { importVersion } from "#exercises/import-version.ts";
import { readText } from "#exercises/load-file.ts";
import { findQuestionFolder, type PublicQuestion, readPublicQuestion } from "#exercises/public-questions.ts";
import { keyVersion } from "#exercises/version.ts";
import { type Keys, keysSchema } from "#lib/answer/key.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Variables } from "#lib/question.ts";

/** A question with all that its author knows. */
export type LoadedQuestion = PublicQuestion & {
  /** Twelve hexadecimal digits; changes whenever a file that decides what is right does. */
  version: string;
  /**
   * What is right in a variant, for each part.
   *
   * @throws when the author's function gives something else
   */
  keys(variables: Variables): Keys;
  /** Markdown with placeholders, shown when the policy says so. */
  explanation: LocalisedText | null;
};

/**
 * Loads a question with its keys, as they stand on the disk now.
 *
 * @returns null when there is no such question
 * @throws when its folder cannot be read
 */
export async function loadQuestion(id: string): Promise<LoadedQuestion | null> {
  const folder = await findQuestionFolder(id);
  if (folder === null) return null;
  const version = await keyVersion(folder);
  const load = importVersion(version);
  const { key }: { key: (variables: Variables) => unknown } = await load(folder, "key.ts");
  return {
    ...(await readPublicQuestion(folder, load)),
    version,
    explanation: await loadExplanation(folder),
    keys(variables) {
      const parsed = keysSchema.safeParse(key(variables));
      if (parsed.success) return parsed.data;
      throw new Error(`exercises/${folder}/key.ts: ${z.prettifyError(parsed.error)}`);
    },
  };
}

/** @throws when it is there in one language only */
async function loadExplanation(folder: string): Promise<LocalisedText | null> {
  const files = await readdir(join(process.cwd(), "exercises", folder));
  if (!files.some((file) => file.startsWith("explanation."))) return null;
  return {
    ru: await readText(folder, "explanation.ru.md"),
    en: await readText(folder, "explanation.en.md"),
  };
}
