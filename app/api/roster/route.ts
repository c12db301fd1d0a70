import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readImport } from "#app/server/api/read-import.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { importReport } from "#lib/import/import-report.ts";
import { can } from "#lib/permissions.ts";
import { importRoster } from "#prisma/import-roster.ts";

/** Imports a roster, all of it or nothing; the file is the body. `?dryRun=1` tells what it would do. */
export const POST = apiRoute(async ({ request, viewer, locale, now }) => {
  if (!can(viewer.enrolment.role, "import_roster")) return { refused: "forbidden" };
  const read = await readImport(request);
  if (isRefusal(read)) return read;
  const done = await importRoster(context().db, {
    courseId: viewer.course.id,
    authorId: viewer.user.id,
    now,
    ...read,
  });
  return jsonResponse(importReport(done, locale));
});
