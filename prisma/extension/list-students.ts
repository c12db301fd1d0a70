import type { Transaction } from "#prisma/client.ts";

export type ListedStudent = { enrolmentId: string; name: string; group: string | null };

/** The students of a course by name. */
export async function listStudents(db: Transaction, courseId: string): Promise<ListedStudent[]> {
  const rows = await db.enrolment.findMany({
    where: { courseId, role: "student" },
    select: { id: true, group: true, user: { select: { name: true } } },
  });
  const byName = new Intl.Collator("ru");
  return rows
    .map(({ id, group, user }) => ({ enrolmentId: id, group, name: user.name }))
    .sort((a, b) => byName.compare(a.name, b.name));
}
