import { z } from "zod";
import type { ChangeRubric } from "#lib/rubric/api.ts";
import { changedLines } from "#lib/rubric/changed-lines.ts";
import { previewRubric, type RubricChange } from "#lib/rubric/preview-rubric.ts";
import type { RubricLine } from "#lib/rubric/rubric-lines.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { findRubric, type WhichRubric } from "#prisma/rubric/find-rubric.ts";
import { loadGiven } from "#prisma/rubric/load-given.ts";
import { rescoredAnswers, type WorkedOut, workOut } from "#prisma/rubric/work-out.ts";

export type RubricChanged =
  | {
      kind: "told";
      applied: boolean;
      /** The one that holds now. */
      version: number;
      handScores: number;
      graded: number;
      changes: RubricChange[];
      look: Pick<WorkedOut, "submissionId" | "name" | "look">[];
    }
  /** Another rubric holds, or the part was given points, since the change was thought of. */
  | { kind: "outdated" }
  /** Somebody was graded already, and is owed a reason. */
  | { kind: "no_reason" }
  /** The course has no such item, or the part has no rubric. */
  | { kind: "not_found" };

type Change = WhichRubric & ChangeRubric & { dryRun: boolean; authorId: string; now: Date };

/**
 * Puts another rubric in force for a part and works out anew what was given by the one before; or, in a dry run, says
 * what that would do. What was given stays on record, and so does every rubric.
 */
export async function changeRubric(db: Database, change: Change): Promise<RubricChanged> {
  const { courseId, itemId, partId, now } = change;
  const rows = await loadGradebook(db, { courseId, now });
  // Each answer of the course is a row, and one more in the audit log.
  const done = await db.$transaction((transaction) => decide(transaction, change), { timeout: 60_000 });
  if (done.kind !== "worked_out") return done;
  const { workedOut, version, handScores } = done;
  return {
    ...{ kind: "told", applied: !change.dryRun, version, handScores, graded: workedOut.length },
    changes: previewRubric(rows, { itemId, rescored: rescoredAnswers(workedOut, partId) }),
    look: workedOut.filter(({ look }) => look.length > 0),
  };
}

type Decided =
  | Exclude<RubricChanged, { kind: "told" }>
  | { kind: "worked_out"; workedOut: WorkedOut[]; version: number; handScores: number };

async function decide(transaction: Transaction, change: Change): Promise<Decided> {
  const { courseId, itemId, partId, dryRun } = change;
  if (!z.uuid().safeParse(itemId).success) return { kind: "not_found" };
  // Whoever grades by hand waits here, and is told then that the rubric is another one.
  if (!dryRun)
    await transaction.$executeRaw`SELECT 1 FROM "Item" WHERE id = ${itemId}::uuid FOR NO KEY UPDATE`;
  const rubric = await findRubric(transaction, { courseId, itemId, partId });
  const holding = rubric?.versions[0];
  if (!rubric || !holding) return { kind: "not_found" };
  const lines = changedLines(change.lines, rubric.versions);
  if (lines === null || holding.version !== change.version) return { kind: "outdated" };
  const handScores = await transaction.handScore.count({ where: { partId, submission: { itemId } } });
  const workedOut = workOut(await loadGiven(transaction, { itemId, partId }), rubric, lines);
  if (dryRun) return { kind: "worked_out", workedOut, version: holding.version, handScores };
  if (handScores !== change.handScores) return { kind: "outdated" };
  if (workedOut.length > 0 && change.reason === "") return { kind: "no_reason" };
  const version = holding.version + 1;
  const written = await write(transaction, change, { version, lines, workedOut });
  return { kind: "worked_out", workedOut, version, handScores: handScores + written };
}

/** @returns how many hand scores it wrote */
async function write(
  transaction: Transaction,
  { courseId, itemId, partId, reason, authorId, now }: Change,
  { version, lines, workedOut }: { version: number; lines: RubricLine[]; workedOut: WorkedOut[] },
): Promise<number> {
  await actAs(transaction, { userId: authorId, courseId });
  const { id: rubricId } = await transaction.rubric.create({
    data: { itemId, partId, version, lines, reason, authorId, createdAt: now },
    select: { id: true },
  });
  const { count } = await transaction.handScore.createMany({
    data: workedOut.flatMap(({ submissionId, hand, rescored }) =>
      rescored === null
        ? []
        : [
            {
              ...{ submissionId, partId, rubricId, authorId, basedOnId: hand.id, comment: hand.comment },
              ...{ numerator: rescored.points, denominator: rescored.of, rubricLines: [...rescored.lines] },
              createdAt: now,
            },
          ],
    ),
  });
  return count;
}
