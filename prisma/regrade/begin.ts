import { z } from "zod";
import type { RegradeScope } from "#lib/regrade/api.ts";
import type { Database } from "#prisma/client.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Queue } from "#prisma/queue.ts";

export type NewRegrade = {
  courseId: string;
  itemId: string;
  exerciseVersion: string;
  scope: RegradeScope;
  reason: string;
  askedById: string;
  now: Date;
};

export type BegunRegrade =
  | { kind: "begun"; id: string }
  | { kind: "no_such_item" }
  | { kind: "nothing_fits" };

/**
 * Begins to grade submissions for an exercise again: those of the scope that have their verdict by now. What is
 * still being graded, and what comes later, is not in it. One transaction stores the run, a place for each
 * result, and a job for each.
 */
export async function beginRegrade(db: Database, queue: Queue, regrade: NewRegrade): Promise<BegunRegrade> {
  const { courseId, itemId, scope, now, ...row } = regrade;
  if (!z.uuid().safeParse(itemId).success) return { kind: "no_such_item" };
  return db.$transaction(async (transaction) => {
    const item = await transaction.item.findFirst({
      where: { id: itemId, exerciseId: { not: null }, assessment: { courseId } },
      select: { id: true },
    });
    if (!item) return { kind: "no_such_item" };
    const submissions = await transaction.submission.findMany({
      where: inScope(itemId, scope),
      orderBy: { id: "asc" },
      select: { id: true },
    });
    if (submissions.length === 0) return { kind: "nothing_fits" };
    const { id } = await transaction.regradeRun.create({
      data: { ...row, itemId, scope, createdAt: now },
      select: { id: true },
    });
    const results = await transaction.regradeResult.createManyAndReturn({
      data: submissions.map((submission) => ({ runId: id, submissionId: submission.id })),
      select: { id: true },
    });
    await queue.sendRegradeResults(
      transaction,
      results.map((result) => result.id),
    );
    return { kind: "begun", id };
  });
}

function inScope(itemId: string, { userId, verdict, since }: RegradeScope): Prisma.SubmissionWhereInput {
  return {
    itemId,
    kind: "submit",
    userId,
    // The source text of somebody who was erased is gone; what it was graded to be stays.
    user: { erasedAt: null },
    createdAt: since === undefined ? undefined : { gte: since },
    verdict: { is: verdict === undefined ? {} : { verdict } },
  };
}
