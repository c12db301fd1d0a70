import type { Graded } from "#lib/gradebook-rows.ts";
import { afterRegrades } from "#lib/regrade/after-regrades.ts";
import type { RegradedRow } from "#lib/regrade/preview-regrade.ts";
import type { Verdict } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";

/**
 * Every submission for the item of a regrade that can count, oldest first: as it is judged to be now, after the
 * regrades that are applied, and what this one found of it.
 */
export async function loadRegradedRows(
  db: Database,
  { itemId, runId, now }: { itemId: string; runId: string; now: Date },
): Promise<RegradedRow[]> {
  const rows = await db.submission.findMany({
    where: { itemId, kind: "submit", createdAt: { lte: now } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      userId: true,
      createdAt: true,
      verdict: { select: { verdict: true, scoreNumerator: true, scoreDenominator: true } },
      regradeResults: {
        where: { OR: [{ runId }, { run: { appliedAt: { not: null } } }] },
        orderBy: [{ run: { appliedAt: "asc" } }, { runId: "asc" }],
        select: {
          runId: true,
          verdict: true,
          scoreNumerator: true,
          scoreDenominator: true,
          run: { select: { mode: true } },
        },
      },
    },
  });
  return rows.map(({ verdict, regradeResults, ...row }) => {
    const applied = regradeResults.flatMap(({ run: { mode }, ...result }) => {
      const graded = gradedOf(result);
      return mode && graded ? [{ mode, graded }] : [];
    });
    const first = verdict && gradedOf(verdict);
    const own = regradeResults.find((result) => result.runId === runId);
    return {
      submission: {
        ...row,
        itemId,
        graded: first && afterRegrades(first, applied),
        regraded: {},
        answers: null,
      },
      result: own ? gradedOf(own) : null,
    };
  });
}

type Row = { verdict: Verdict | null; scoreNumerator: number | null; scoreDenominator: number | null };

function gradedOf({ verdict, scoreNumerator, scoreDenominator }: Row): Graded | null {
  if (verdict === null || scoreNumerator === null || scoreDenominator === null) return null;
  return { verdict, score: { numerator: scoreNumerator, denominator: scoreDenominator } };
}
