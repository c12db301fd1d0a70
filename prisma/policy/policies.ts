import { type Policy, policySchema } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";

/** The rules of a course as they were from `createdAt` until the next version. */
export type PolicyVersion = {
  version: number;
  policy: Policy;
  /** Null for those that the course began with, and for somebody who is gone. */
  author: string | null;
  createdAt: Date;
};

/** All versions, the one that holds first. */
export async function listPolicies(db: Database, courseId: string): Promise<PolicyVersion[]> {
  const rows = await db.coursePolicy.findMany({
    where: { courseId },
    orderBy: { version: "desc" },
    select: { version: true, policy: true, createdAt: true, author: { select: { name: true } } },
  });
  return rows.map(({ policy, author, ...row }) => ({
    ...row,
    policy: policySchema.parse(policy),
    author: author?.name ?? null,
  }));
}

/**
 * Puts other rules in force, as a version of their own.
 *
 * @param seen version that their effect was looked at against
 * @returns the new version; null when somebody has changed the rules meanwhile.
 */
export async function addPolicy(
  db: Database,
  { courseId, policy, seen, authorId, now }: NewPolicy,
): Promise<number | null> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
    const { version } = await transaction.coursePolicy.findFirstOrThrow({
      where: { courseId },
      orderBy: { version: "desc" },
      select: { version: true },
    });
    if (version !== seen) return null;
    const data = { courseId, version: version + 1, policy, authorId, createdAt: now };
    await transaction.coursePolicy.create({ data });
    return version + 1;
  });
}

type NewPolicy = { courseId: string; policy: Policy; seen: number; authorId: string; now: Date };
