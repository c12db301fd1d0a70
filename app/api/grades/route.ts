import { apiRoute } from "#app/server/api/api-route.ts";
import { gradesResponse } from "#app/server/api/grades-response.ts";
import { exportFormatSchema } from "#lib/export/export-format.ts";
import { localeSchema } from "#lib/locale.ts";
import { can } from "#lib/permissions.ts";

/**
 * Everybody's grades as a file, for the lecturer: `?format=csv`, or `excel`, `xlsx`, `moodle`, `canvas`;
 * `?locale=en` chooses the language of its words.
 */
export const GET = apiRoute(async ({ request, viewer, locale, now }) => {
  if (!can(viewer.enrolment.role, "export_grades")) return { refused: "forbidden" };
  const query = new URL(request.url).searchParams;
  const format = exportFormatSchema.safeParse(query.get("format"));
  if (!format.success)
    return { refused: "wrong_types", errors: [{ path: "format", message: format.error.issues[0].message }] };
  const chosen = localeSchema.safeParse(query.get("locale"));
  return gradesResponse(viewer.course, {
    now,
    locale: chosen.success ? chosen.data : locale,
    format: format.data,
  });
});
