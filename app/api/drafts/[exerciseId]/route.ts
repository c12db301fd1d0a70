import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { findTask } from "#app/server/find-task.ts";
import { type DraftState, saveDraftSchema } from "#lib/api.ts";
import { findDraft, saveDraft } from "#prisma/drafts.ts";

type Params = { exerciseId: string };

/** The person's draft for an exercise; 404 while there is none. */
export const GET = apiRoute<Params>(async ({ params: { exerciseId }, viewer }) => {
  const draft = await findDraft(context().db, { userId: viewer.user.id, exerciseId });
  return draft ? jsonResponse(draftState(draft)) : { refused: "not_found" };
});

/** Saves a draft over the version it was based on; over a newer one it saves nothing and shows that one. */
export const PUT = apiRoute<Params>(async ({ request, params: { exerciseId }, viewer, now }) => {
  const parsed = await readJson(request, saveDraftSchema);
  if (isRefusal(parsed)) return parsed;
  if ((await findTask(viewer, exerciseId, now)) === null) return { refused: "no_such_exercise" };
  const { saved, draft } = await saveDraft(context().db, {
    userId: viewer.user.id,
    exerciseId,
    ...parsed.body,
    now,
  });
  if (!saved) return { refused: "draft_conflict", extra: { draft: draftState(draft) } };
  return jsonResponse(draftState(draft));
});

function draftState({ source, version, updatedAt }: Omit<DraftState, "updatedAt"> & { updatedAt: Date }) {
  return { source, version, updatedAt: updatedAt.toISOString() } satisfies DraftState;
}
