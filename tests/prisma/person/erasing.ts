import { eraseFromCourse } from "#prisma/person/erase-person.ts";
import { everyRow } from "#tests/prisma/person/every-row.ts";
import { identity, planted, type plantedCourse } from "#tests/prisma/person/planted-course.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

export type Planted = Awaited<ReturnType<typeof plantedCourse>>;
export const later = at("20:00:00");

export function erase({ db, courseId, enrolmentId, lecturerId }: Planted, fields: { email?: string } = {}) {
  const who = { courseId, enrolmentId, actorId: lecturerId };
  return eraseFromCourse(db, { ...who, email: identity.email, now: later, ...fields });
}

const traces = [planted, Buffer.from(planted).toString("hex"), identity.email, identity.name];

export async function tablesWithTraces(url: string): Promise<string[]> {
  const found = (await everyRow(url)).filter(({ row }) => traces.some((trace) => row.includes(trace)));
  return [...new Set(found.map(({ table }) => table.replace(/^public\."(.*)"$/, "$1")))].sort();
}

/** The same person as student of another course. */
export async function inAnotherCourse({ db, courseId, userId }: Planted) {
  const { id: _, ...course } = await db.course.findUniqueOrThrow({ where: { id: courseId } });
  const other = await db.course.create({
    data: { ...course, slug: "other", title: { ru: "Другой", en: "Other" }, info: course.info ?? {} },
  });
  const assessment = await db.assessment.create({
    data: {
      ...{ courseId: other.id, component: "homework", title: { ru: "Д", en: "H" }, position: 1 },
      opensAt: at("00:00:00"),
      items: { create: { exerciseId: "sigmoid", points: "10", position: 1 } },
    },
    include: { items: true },
  });
  const enrolment = await db.enrolment.create({ data: { courseId: other.id, userId, role: "student" } });
  return { courseId: other.id, enrolmentId: enrolment.id, itemId: assessment.items[0].id };
}
