import { apiRoute } from "#app/server/api/api-route.ts";
import { fileResponse } from "#app/server/api/grades-response.ts";
import { context } from "#app/server/context.ts";
import { resultsFormatSchema } from "#lib/export/export-format.ts";
import { localeSchema } from "#lib/locale.ts";
import { can } from "#lib/permissions.ts";
import { exportResults } from "#prisma/sitting/export-results.ts";

/**
 * Everybody's results of one assessment as a file, for the lecturer: `?format=csv`, or `excel`, `xlsx`;
 * `?locale=en` chooses the language of its words.
 */
export const GET = apiRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  if (!can(viewer.enrolment.role, "export_grades")) return { refused: "forbidden" };
  const query = new URL(request.url).searchParams;
  const format = resultsFormatSchema.safeParse(query.get("format"));
  if (!format.success)
    return { refused: "wrong_types", errors: [{ path: "format", message: format.error.issues[0].message }] };
  const chosen = localeSchema.safeParse(query.get("locale"));
  const { course } = viewer;
  const file = await exportResults(context().db, {
    ...{ courseId: course.id, assessmentId: params.id, now },
    ...{ locale: chosen.success ? chosen.data : locale, format: format.data },
  });
  if (file === null) return { refused: "not_found" };
  return fileResponse(file, { name: "results", course, format: format.data, now });
});
