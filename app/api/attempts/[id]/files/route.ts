import { jsonResponse } from "#app/server/api/api-route.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { findOwnAttempt } from "#app/server/sitting/find-attempt.ts";
import { readFileBody } from "#app/server/sitting/read-file-body.ts";
import { refuseOver } from "#app/server/sitting/refuse.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { maxFilesPerAttempt } from "#lib/sitting/files.ts";
import { storeFile } from "#prisma/sitting/files.ts";

/** Stores a picture or a PDF for an answer; `?name=` is what the person calls it. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  const found = await findOwnAttempt(viewer, params.id, now);
  if (found === null) return { refused: "not_found" };
  const file = await readFileBody(request);
  if (isRefusal(file)) return file;
  const name = (new URL(request.url).searchParams.get("name") ?? "").slice(0, 200);
  const stored = await storeFile(context().db, { attemptId: found.attempt.id, name, ...file, now });
  switch (stored.kind) {
    case "stored":
      return jsonResponse({ id: stored.id, name }, { status: 201 });
    case "over":
      return refuseOver(stored.since, { viewer, locale, now });
    case "too_many":
      return { refused: "too_many_files", values: { most: maxFilesPerAttempt } };
  }
});
