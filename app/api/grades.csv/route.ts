import { apiRoute } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { gradesCsv } from "#lib/grades-csv.ts";
import { localeSchema } from "#lib/locale.ts";
import { can } from "#lib/permissions.ts";
import { loadGradebook } from "#prisma/gradebook.ts";

/**
 * Everybody's grades as a file, for the lecturer. `?bom=1` puts a byte order mark in front, by which Excel
 * knows UTF-8; `?locale=en` chooses the language of the headings.
 */
export const GET = apiRoute(async ({ request, viewer, locale, now }) => {
  if (!can(viewer.enrolment.role, "export_grades")) return { refused: "forbidden" };
  const query = new URL(request.url).searchParams;
  const chosen = localeSchema.safeParse(query.get("locale"));
  const standings = foldGradebook(await loadGradebook(context().db, { courseId: viewer.course.id, now }));
  const csv = gradesCsv(standings, {
    locale: chosen.success ? chosen.data : locale,
    bom: query.get("bom") === "1",
  });
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: viewer.course.timeZone }).format(now);
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="grades-${viewer.course.slug}-${day}.csv"`,
      "Cache-Control": "no-store",
    },
  });
});
