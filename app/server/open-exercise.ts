import "server-only";
import { log } from "#app/server/api/log.ts";
import { findExercise, type PublicExercise } from "#exercises/public.ts";

/** An exercise, or why its folder cannot be read. */
export type OpenedExercise = { kind: "found"; found: PublicExercise } | { kind: "broken"; reason: string };

/** @returns null when there is no such exercise. */
export async function openExercise(id: string): Promise<OpenedExercise | null> {
  try {
    const found = await findExercise(id);
    return found && { kind: "found", found };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    log.error({ exercise: id, reason }, "an exercise cannot be read");
    return { kind: "broken", reason };
  }
}
