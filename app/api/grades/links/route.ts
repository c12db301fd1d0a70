import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { createTokenSchema } from "#lib/api.ts";
import { can } from "#lib/permissions.ts";
import { createGradesLink } from "#prisma/grades-links.ts";

/** Makes an address from which spreadsheets read the grades; its token is in this answer and nowhere else. */
export const POST = apiRoute(async ({ request, viewer, now }) => {
  if (!can(viewer.enrolment.role, "export_grades")) return { refused: "forbidden" };
  const read = await readJson(request, createTokenSchema);
  if (isRefusal(read)) return read;
  const { name } = read.body;
  const who = { courseId: viewer.course.id, authorId: viewer.user.id };
  const made = await createGradesLink(context().db, { ...who, name, now });
  return jsonResponse({ ...made, name, createdAt: now, lastUsedAt: null }, { status: 201 });
});
