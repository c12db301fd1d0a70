import "server-only";
import { context } from "#app/server/context.ts";
import { showQuestion } from "#app/server/sitting/show-question.ts";
import { decimal } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import type { AttemptHead, AttemptItem, AttemptState, SavedAnswers } from "#lib/sitting/api.ts";
import { writing } from "#lib/sitting/clock.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import { listAnswers, type Saved } from "#prisma/sitting/answers.ts";
import type { FoundAttempt, StoredAttempt } from "#prisma/sitting/attempts.ts";

/** An attempt with those of its questions that its person may see now, and what was saved for them. */
export async function attemptState({ attempt, assessment }: FoundAttempt, now: Date): Promise<AttemptState> {
  const answers = await listAnswers(context().db, attempt.id);
  const isOver = writing(now, attempt).state === "over";
  const items = attempt.itemOrder.map(async (itemId, place): Promise<AttemptItem[]> => {
    const question = assessment.questions.find((one) => one.itemId === itemId);
    if (question === undefined) return []; // taken out of the assessment meanwhile
    const points = sendFraction(decimal(question.points));
    const isShut = isOver || (assessment.navigation === "one_way" && place !== attempt.place);
    if (isShut) return [{ itemId, points, content: null, broken: false }];
    const shown = await showQuestion(question.questionId, variantSeed(attempt.seed, itemId));
    const content = shown && { question: shown, saved: sendSaved(answers.get(itemId) ?? null) };
    return [{ itemId, points, content, broken: shown === null }];
  });
  return {
    now: now.toISOString(),
    attempt: attemptHead(attempt),
    navigation: assessment.navigation,
    place: attempt.place,
    items: (await Promise.all(items)).flat(),
  };
}

export function attemptHead(attempt: StoredAttempt): AttemptHead {
  const { id, assessmentId, number, rehearsal, startedAt, endsAt, handedInAt, handedInBy } = attempt;
  return {
    id,
    assessmentId,
    number,
    rehearsal,
    startedAt: startedAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    handedInAt: handedInAt?.toISOString() ?? null,
    handedInBy,
  };
}

export function sendSaved(saved: Saved | null): SavedAnswers {
  if (saved === null) return { answers: {}, version: 0, savedAt: null };
  return { ...saved, savedAt: saved.savedAt.toISOString() };
}
