import { courseInfoSchema } from "#lib/course.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { blankAudit } from "#prisma/person/blank-audit.ts";
import { eraseAccount, leaveUnnamed } from "#prisma/person/erase-account.ts";
import { eraseWork } from "#prisma/person/erase-work.ts";
import { findEnrolled } from "#prisma/person/find-enrolled.ts";
import { normaliseEmail } from "#prisma/users.ts";

type ErasureEverywhere = { kind: "erased"; courses: number; account: boolean } | { kind: "not_found" };

/** `account` says whether the name, the address and the password went as well. */
export type Erasure =
  | ErasureEverywhere
  /** What was typed is not the address of the person. */
  | { kind: "wrong_email" }
  | { kind: "last_lecturer" };

/**
 * Erases what a course holds of a person; what the grades of the course come from stays, under a name that tells
 * nobody. The account goes as well when the person is in no other course. One transaction: all of it or nothing.
 *
 * @param erasure.email as typed by who erases, against a slip
 * @param erasure.actorId who erases
 */
export async function eraseFromCourse(
  db: Database,
  erasure: { courseId: string; enrolmentId: string; email: string; actorId: string; now: Date },
): Promise<Erasure> {
  const { courseId, enrolmentId, email, actorId, now } = erasure;
  return inErasure(db, async (transaction) => {
    // A roster that is imported meanwhile may leave the person as the last lecturer.
    await transaction.$executeRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
    const found = await findEnrolled(transaction, { courseId, enrolmentId });
    if (found === null) return { kind: "not_found" };
    if (found.email !== normaliseEmail(email)) return { kind: "wrong_email" };
    if (found.role === "lecturer" && (await countLecturers(transaction, courseId)) < 2)
      return { kind: "last_lecturer" };
    const { userId } = found;
    await eraseEnrolments(transaction, { userId, enrolmentIds: [enrolmentId], actorId, now });
    // Asked only now, when no other course can take the person in any more.
    const account = (await transaction.enrolment.count({ where: { userId } })) === 0;
    if (account) await eraseAccount(transaction, userId);
    return { kind: "erased", courses: 1, account };
  });
}

/** Erases a person in every course and their account, for whoever runs the site. */
export async function eraseEverywhere(
  db: Database,
  { email, now }: { email: string; now: Date },
): Promise<ErasureEverywhere> {
  return inErasure(db, async (transaction) => {
    const user = await transaction.user.findUnique({
      where: { email: normaliseEmail(email) },
      select: { id: true, erasedAt: true, enrolments: { select: { id: true }, orderBy: { id: "asc" } } },
    });
    if (user === null || user.erasedAt !== null) return { kind: "not_found" };
    const enrolmentIds = user.enrolments.map(({ id }) => id);
    await eraseEnrolments(transaction, { userId: user.id, enrolmentIds, actorId: null, now });
    await eraseAccount(transaction, user.id);
    return { kind: "erased", courses: enrolmentIds.length, account: true };
  });
}

/**
 * In this transaction alone texts in rows that are kept may be blanked; the audit log is told by hand. One at a time on
 * the whole site: the second of two that erase the same person finds nobody.
 */
function inErasure<Outcome>(
  db: Database,
  erase: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  return db.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('erasure', 0))`;
      await transaction.$executeRaw`SELECT set_config('gradus.erasing', 'on', true)`;
      return erase(transaction);
    },
    { timeout: 120_000 },
  );
}

type Erasing = { userId: string; enrolmentIds: string[]; actorId: string | null; now: Date };

async function eraseEnrolments(
  transaction: Transaction,
  { userId, enrolmentIds, actorId, now }: Erasing,
): Promise<void> {
  await holdStill(transaction, { userId, enrolmentIds });
  for (const enrolmentId of enrolmentIds) {
    const placeholderId = await makePlaceholder(transaction, now);
    const { courseId } = await transaction.enrolment.update({
      where: { id: enrolmentId },
      data: { userId: placeholderId },
    });
    await removeFromStaff(transaction, { userId, courseId });
    const of = { userId, placeholderId, enrolmentId, courseId, now };
    const gone = await eraseWork(transaction, of);
    await leaveUnnamed(transaction, of);
    await blankAudit(transaction, { enrolmentId, ...gone });
    const entry = { subject: "Enrolment", subjectId: enrolmentId, act: "erase", courseId, actorId };
    await transaction.auditEntry.create({ data: { ...entry, after: { userId: placeholderId } } });
  }
}

/**
 * Waits for what the person or a grader is writing, and has what comes later wait for the end of the transaction, to
 * find nothing any more. In the order in which a hand-in takes its locks.
 */
async function holdStill(
  transaction: Transaction,
  { userId, enrolmentIds }: Pick<Erasing, "userId" | "enrolmentIds">,
): Promise<void> {
  await transaction.$executeRaw`SELECT 1 FROM "Enrolment" WHERE id = ANY(${enrolmentIds}::uuid[]) FOR UPDATE`;
  await transaction.$executeRaw`
    SELECT 1 FROM "Attempt" WHERE "enrolmentId" = ANY(${enrolmentIds}::uuid[]) ORDER BY id FOR UPDATE`;
  await transaction.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
  await transaction.$executeRaw`SELECT 1 FROM "Submission" WHERE "userId" = ${userId}::uuid ORDER BY id FOR UPDATE`;
}

/** Somebody who never signs in, to whom the grades of the course belong from now on. @returns the id */
async function makePlaceholder(transaction: Transaction, now: Date): Promise<string> {
  const id = crypto.randomUUID();
  await transaction.user.create({
    data: {
      id,
      email: `${id}@erased.invalid`,
      name: `Данные удалены · Erased ${id.slice(0, 4)}`,
      createdAt: now,
      erasedAt: now,
    },
  });
  return id;
}

/** The page of a course names its staff in words of its own. */
async function removeFromStaff(
  transaction: Transaction,
  { userId, courseId }: { userId: string; courseId: string },
): Promise<void> {
  const { name } = await transaction.user.findUniqueOrThrow({ where: { id: userId } });
  const course = await transaction.course.findUniqueOrThrow({ where: { id: courseId } });
  const info = courseInfoSchema.parse(course.info);
  const staff = info.staff.filter((one) => one.name.ru !== name && one.name.en !== name);
  if (staff.length === info.staff.length) return;
  await transaction.course.update({ where: { id: courseId }, data: { info: { ...info, staff } } });
}

function countLecturers(transaction: Transaction, courseId: string): Promise<number> {
  return transaction.enrolment.count({ where: { courseId, role: "lecturer", user: { erasedAt: null } } });
}
