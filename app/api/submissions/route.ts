import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { listAttempts } from "#app/server/api/list-attempts.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { readKey } from "#app/server/api/read-key.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { refuseNow } from "#app/server/api/refuse-now.ts";
import { takeTurn } from "#app/server/api/take-turn.ts";
import { context } from "#app/server/context.ts";
import { findTask } from "#app/server/find-task.ts";
import { createSubmissionSchema } from "#lib/api.ts";
import { createSubmission, findSubmission } from "#prisma/submissions.ts";

/** Takes a solution to be graded and answers 202 with its id, as soon as it is stored together with its job. */
export const POST = apiRoute(async ({ request, viewer, locale, now }) => {
  const refusedTurn = await takeTurn(viewer, "submissions");
  if (refusedTurn) return refusedTurn;
  const parsed = await readJson(request, createSubmissionSchema);
  if (isRefusal(parsed)) return parsed;
  const { exerciseId, source, kind } = parsed.body;
  const key = readKey(request);
  if (isRefusal(key)) return key;

  const { db, queue } = context();
  const task = await findTask(viewer, exerciseId, now);
  if (task === null) return { refused: "no_such_exercise" };
  const refusedNow = refuseNow({ viewer, task, kind, locale, now });
  if (refusedNow) return refusedNow;

  const submission = { userId: viewer.user.id, itemId: task.itemId, exerciseId, kind, source };
  const stored = await createSubmission(db, await queue(), {
    ...submission,
    idempotencyKey: key.idempotencyKey,
    now,
  });
  if (stored === null) return { refused: "not_enrolled" };
  const { id, created } = stored;
  if (!created && key.idempotencyKey !== null) {
    const earlier = await findSubmission(db, id);
    if (earlier?.source !== source || earlier.exerciseId !== exerciseId || earlier.kind !== kind)
      return { refused: "key_reused" };
  }
  return jsonResponse({ id }, { status: 202, headers: { Location: `/api/submissions/${id}` } });
});

/** The person's submissions for one exercise, newest first, with what each is worth and which one counts. */
export const GET = apiRoute(async ({ request, viewer, now }) => {
  const exerciseId = new URL(request.url).searchParams.get("exerciseId") ?? "";
  const task = await findTask(viewer, exerciseId, now);
  if (task === null) return { refused: "no_such_exercise" };
  return jsonResponse(await listAttempts(viewer, task));
});
