import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { sendLedger } from "#app/server/ledger/send-ledger.ts";
import { concealLedger } from "#lib/ledger/conceal-ledger.ts";
import { can } from "#lib/permissions.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";

/** How the points of one item came about: for the staff, and for the student whose they are. */
export const GET = apiRoute<{ id: string; itemId: string }>(async ({ params, viewer, now }) => {
  const { enrolment, course } = viewer;
  const mayReadAll = can(enrolment.role, "read_grades");
  if (!mayReadAll && params.id !== enrolment.id) return { refused: "not_found" };
  const whose = { courseId: course.id, enrolmentId: params.id, itemId: params.itemId, now };
  const rows = await loadLedger(context().db, whose);
  const shown = mayReadAll ? rows : rows && concealLedger(rows);
  return shown ? jsonResponse(sendLedger(shown)) : { refused: "not_found" };
});
