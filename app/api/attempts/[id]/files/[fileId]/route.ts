import { context } from "#app/server/context.ts";
import { findAttemptFor } from "#app/server/sitting/find-attempt.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { findFile } from "#prisma/sitting/files.ts";

/** A file of an attempt, for its person and the staff. */
export const GET = sittingRoute<{ id: string; fileId: string }>(async ({ params, viewer, now }) => {
  const found = await findAttemptFor(viewer, params.id, { action: "read_submissions", now });
  const file =
    found && (await findFile(context().db, { attemptId: found.attempt.id, fileId: params.fileId }));
  if (!file) return { refused: "not_found" };
  return new Response(file.content, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      // Somebody else made it: it is shown and can do nothing.
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
