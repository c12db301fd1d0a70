import { checkKeys } from "#exercises/check/question/check-keys.ts";
import { checkQuestionTexts } from "#exercises/check/question/check-question-texts.ts";
import { checkVariant } from "#exercises/check/question/check-variant.ts";
import { type LoadedQuestion, loadQuestion } from "#exercises/private-questions.ts";
import { findExercise } from "#exercises/public.ts";
import { drawVariant, type Variant } from "#exercises/public-questions.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** What is known of a question after its check; it is proved when there are no problems. */
export type QuestionProof = {
  id: string;
  parts: number;
  /** How many different ones were among those drawn; 1 for a question that is the same for everybody. */
  variants: number;
  problems: LocalisedText[];
};

const drawn = 1000;

/** Proves a question by its id; see {@link proveQuestion}. @returns null when there is no such question */
export async function checkQuestion(id: string): Promise<QuestionProof | null> {
  const loaded = await loadQuestion(id);
  return loaded && proveQuestion(loaded);
}

/**
 * Proves a question: its texts agree in both languages; in each of 1,000 variants every placeholder is filled,
 * no two options are the same, every key is of the kind of its part and passes its own check, and the wrong
 * answers that the author foresaw fail.
 */
export async function proveQuestion(loaded: LoadedQuestion): Promise<QuestionProof> {
  const problems = [...checkQuestionTexts(loaded), ...(await checkExercisesExist(loaded))];
  const seen = new Map<string, LocalisedText>();
  const different = new Set<string>();
  const count = loaded.draw === null ? 1 : drawn;
  for (let seed = 1; seed <= count; seed += 1) {
    const variant = drawVariant(loaded, seed);
    different.add(JSON.stringify(variant.variables));
    for (const problem of checkOnce(loaded, variant, seed))
      if (!seen.has(problem.en)) seen.set(problem.en, withSeed(problem, loaded.draw === null ? null : seed));
  }
  if (loaded.draw !== null && different.size === 1)
    problems.push({
      ru: `все ${drawn} вариантов одинаковы`,
      en: `all of ${drawn} variants are the same`,
    });
  return {
    id: loaded.question.id,
    parts: loaded.question.parts.length,
    variants: different.size,
    problems: [...problems, ...seen.values()],
  };
}

function checkOnce(loaded: LoadedQuestion, variant: Variant, seed: number): LocalisedText[] {
  const again = drawVariant(loaded, seed);
  if (JSON.stringify(again) !== JSON.stringify(variant))
    return [{ ru: "одно зерно даёт разные варианты", en: "one seed gives different variants" }];
  try {
    const keys = loaded.keys(variant.variables);
    return [...checkVariant(loaded, variant, keys), ...checkKeys(variant.parts, keys, seed)];
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return [{ ru: `ключ не вычисляется: ${reason}`, en: `the key cannot be computed: ${reason}` }];
  }
}

/** Of variants with the same problem the first is named, so that it can be looked at. */
function withSeed({ ru, en }: LocalisedText, seed: number | null): LocalisedText {
  return seed === null ? { ru, en } : { ru: `${ru} (зерно ${seed})`, en: `${en} (seed ${seed})` };
}

async function checkExercisesExist({ question }: LoadedQuestion): Promise<LocalisedText[]> {
  const ids = question.parts.flatMap((part) => (part.kind === "code" ? [part.exerciseId] : []));
  const found = await Promise.all(ids.map(async (id) => ((await findExercise(id)) === null ? [id] : [])));
  return found.flat().map((id) => ({ ru: `упражнения ${id} нет`, en: `there is no exercise ${id}` }));
}
