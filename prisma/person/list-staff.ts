import type { Role } from "#lib/course.ts";
import type { Database } from "#prisma/client.ts";

/** Who teaches in a course, by name; without those who were erased. */
export async function listStaff(
  db: Database,
  courseId: string,
): Promise<{ enrolmentId: string; name: string; role: Role }[]> {
  const rows = await db.enrolment.findMany({
    where: { courseId, role: { not: "student" }, user: { erasedAt: null } },
    select: { id: true, role: true, user: { select: { name: true } } },
    orderBy: { user: { name: "asc" } },
  });
  return rows.map(({ id, role, user }) => ({ enrolmentId: id, name: user.name, role }));
}
