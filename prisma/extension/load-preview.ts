import type { GradebookRows } from "#lib/gradebook-rows.ts";
import type { Database } from "#prisma/client.ts";
import { loadSubmissions } from "#prisma/gradebook/load-submissions.ts";
import { loadGradebook } from "#prisma/gradebook.ts";

/**
 * The gradebook of a course with every submission for one assessment: which of them can count is known only when it
 * is known by which deadlines.
 */
export async function loadPreview(
  db: Database,
  { courseId, assessmentId, now }: { courseId: string; assessmentId: string; now: Date },
): Promise<GradebookRows> {
  const [rows, own] = await Promise.all([
    loadGradebook(db, { courseId, now }),
    loadSubmissions(db, { courseId, role: "student" }, { assessmentId }, now),
  ]);
  const items = new Set(
    rows.assessments.find(({ id }) => id === assessmentId)?.items.map((item) => item.id) ?? [],
  );
  const others = rows.submissions.filter(({ itemId }) => !items.has(itemId));
  return { ...rows, submissions: [...others, ...own] };
}
