import "server-only";
import { context } from "#app/server/context.ts";
import { exportPerson } from "#prisma/person/export-person.ts";

/** All that there is of a person, or of them in one course, as a file to keep. */
export async function dataResponse(which: {
  userId: string;
  courseId: string | null;
  now: Date;
}): Promise<Response> {
  const file = await exportPerson(context().db, which);
  const day = which.now.toISOString().slice(0, 10);
  return new Response(file, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="gradus-data-${day}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
