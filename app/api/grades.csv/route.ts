import { openRoute } from "#app/server/api/api-route.ts";
import { gradesResponse } from "#app/server/api/grades-response.ts";
import { context } from "#app/server/context.ts";
import { localeSchema } from "#lib/locale.ts";
import { findCourseByLink } from "#prisma/grades-links.ts";

/**
 * Everybody's grades for a spreadsheet that reads them from an address, as `IMPORTDATA` does. It knows no
 * session: whoever has the address with its `token` may read, until the lecturer revokes it.
 */
export const GET = openRoute(async ({ request, locale, now }) => {
  const query = new URL(request.url).searchParams;
  const token = query.get("token");
  const course = token === null ? null : await findCourseByLink(context().db, token, now);
  if (course === null) return { refused: "not_found" };
  const chosen = localeSchema.safeParse(query.get("locale"));
  return gradesResponse(course, { now, locale: chosen.success ? chosen.data : locale, format: "csv" });
});
