import "server-only";
import { context } from "#app/server/context.ts";
import type { StatisticsItem } from "#app/server/statistics/find-item.ts";
import type { StudentRow } from "#lib/gradebook-rows.ts";
import { loadSources, type SentSource } from "#prisma/statistics/sources.ts";

export type CountedProgram = SentSource & { student: StudentRow };

/** Of each student of the course the program that counts for an item; without such a one, the last that was graded. */
export async function loadCountedPrograms({ item, standings }: StatisticsItem): Promise<CountedProgram[]> {
  const students = new Map<string, StudentRow>();
  for (const { student, assessments } of standings)
    for (const { items } of assessments) {
      const own = items.find((standing) => standing.item.id === item.id);
      const counted = own?.best?.attempt ?? own?.attempts.at(-1);
      if (counted) students.set(counted.submissionId, student);
    }
  const sources = await loadSources(context().db, [...students.keys()]);
  return sources.flatMap((sent) => {
    const student = students.get(sent.submissionId);
    return student ? { ...sent, student } : [];
  });
}
