import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import type { Refusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { findFolder } from "#exercises/public.ts";
import { can } from "#lib/permissions.ts";
import type { Viewer } from "#prisma/courses.ts";
import { askForCheck, findChecks } from "#prisma/exercise-checks.ts";

type Params = { id: string };

/** Has an exercise prove itself in the grader; while it does, that is the same check. */
export const POST = apiRoute<Params>(async ({ params: { id }, viewer, now }) => {
  const refused = await refuse(viewer, id);
  if (refused) return refused;
  const { db, queue } = context();
  await askForCheck(db, await queue(), { exerciseId: id, userId: viewer.user.id, now });
  return jsonResponse((await findChecks(db, id)).present, { status: 202 });
});

/** How far the check of an exercise is, or why the last one failed. */
export const GET = apiRoute<Params>(async ({ params: { id }, viewer }) => {
  const refused = await refuse(viewer, id);
  if (refused) return refused;
  return jsonResponse((await findChecks(context().db, id)).present);
});

async function refuse(viewer: Viewer, id: string): Promise<Refusal | null> {
  if (!can(viewer.enrolment.role, "check_exercises")) return { refused: "forbidden" };
  return (await findFolder(id)) === null ? { refused: "no_such_exercise" } : null;
}
