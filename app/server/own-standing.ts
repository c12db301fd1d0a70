import "server-only";
import { context } from "#app/server/context.ts";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import { can } from "#lib/permissions.ts";
import { conceal } from "#lib/sitting/conceal.ts";
import type { Viewer } from "#prisma/courses.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";

/** Where the person at the page stands; the staff may try the exercises too, so they stand somewhere as well. */
export async function ownStanding({ enrolment }: Viewer, now: Date): Promise<Standing> {
  const rows = await loadStudentGradebook(context().db, { enrolmentId: enrolment.id, now });
  const [standing] = foldGradebook(can(enrolment.role, "read_grades") ? rows : conceal(rows));
  if (!standing) throw new Error(`Enrolment ${enrolment.id} is gone.`);
  return standing;
}
