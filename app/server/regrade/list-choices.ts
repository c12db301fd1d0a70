import "server-only";
import { context } from "#app/server/context.ts";
import { findVerdictVersion } from "#exercises/public.ts";
import type { ExerciseItem } from "#prisma/regrade/find-item.ts";
import { listVersions } from "#prisma/regrade/list-versions.ts";

/** A version of an exercise that can be graded with. */
export type VersionChoice = {
  version: string;
  isPresent: boolean;
  /** When a grader first graded with it; null when none has yet. */
  firstSeenAt: Date | null;
  verdicts: number;
};

/** The versions of an item's exercise, the present one first, then the newest first. */
export async function listChoices({ exerciseId, itemId }: ExerciseItem): Promise<VersionChoice[]> {
  const [present, kept] = await Promise.all([
    findVerdictVersion(exerciseId),
    listVersions(context().db, { exerciseId, itemId }),
  ]);
  const earlier = kept
    .filter(({ version }) => version !== present)
    .map((version) => ({ ...version, isPresent: false }));
  if (present === null) return earlier;
  const known = kept.find(({ version }) => version === present);
  const { firstSeenAt = null, verdicts = 0 } = known ?? {};
  return [{ version: present, isPresent: true, firstSeenAt, verdicts }, ...earlier];
}
