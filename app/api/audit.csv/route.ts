import { apiRoute } from "#app/server/api/api-route.ts";
import { fileResponse } from "#app/server/api/grades-response.ts";
import { context } from "#app/server/context.ts";
import { auditFilterSchema } from "#lib/audit/audit-filter.ts";
import { writeCsv } from "#lib/csv.ts";
import { can } from "#lib/permissions.ts";
import { listAudit } from "#prisma/audit/list-audit.ts";

/** So many entries at most go into one file, the newest. */
const mostEntries = 100_000;

/** The audit log of the course as a file, for the lecturer; filtered as its page is. */
export const GET = apiRoute(async ({ request, viewer, now }) => {
  if (!can(viewer.enrolment.role, "read_audit")) return { refused: "forbidden" };
  const { course } = viewer;
  const entries = await listAudit(context().db, {
    courseId: course.id,
    filter: auditFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams)),
    timeZone: course.timeZone,
    limit: mostEntries,
    offset: 0,
  });
  const rows = entries.map(({ at, actor, act, subject, subjectId, person, before, after }) => [
    at.toISOString(),
    actor ?? "",
    act,
    subject,
    subjectId,
    person ?? "",
    before === null ? "" : JSON.stringify(before),
    after === null ? "" : JSON.stringify(after),
  ]);
  const header = ["at", "actor", "act", "subject", "id", "person", "before", "after"];
  return fileResponse(
    {
      content: writeCsv([header, ...rows], { bom: false }),
      mediaType: "text/csv; charset=utf-8",
      extension: "csv",
    },
    { name: "audit", course, format: "csv", now },
  );
});
