import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readImport } from "#app/server/api/read-import.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { importReport } from "#lib/import/import-report.ts";
import { can } from "#lib/permissions.ts";
import { importMarks } from "#prisma/import-marks.ts";

/** Imports marks given on paper, all of them or none; the file is the body. `?dryRun=1` tells what it would do. */
export const POST = apiRoute(async ({ request, viewer, locale, now }) => {
  if (!can(viewer.enrolment.role, "import_marks")) return { refused: "forbidden" };
  const read = await readImport(request);
  if (isRefusal(read)) return read;
  const order = { courseId: viewer.course.id, now, authorId: viewer.user.id, ...read };
  return jsonResponse(importReport(await importMarks(context().db, order), locale));
});
