import { z } from "zod";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import type { LedgerRows, LedgerSubmission } from "#lib/ledger/ledger-rows.ts";
import { partScoresSchema } from "#lib/sitting/answer-score.ts";
import { deadlinesOf } from "#lib/sitting/deadlines-of.ts";
import type { Database } from "#prisma/client.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { readOverride } from "#prisma/gradebook/load-decisions.ts";
import { gradedSource } from "#prisma/gradebook/load-submissions.ts";
import { loadAssessments } from "#prisma/gradebook.ts";
import { isByHand, stillHandedIn } from "#prisma/graded-answers.ts";
import { listPolicies } from "#prisma/policy/policies.ts";

type Whose = { courseId: string; enrolmentId: string; now: Date };

const oldestFirst = [{ createdAt: "asc" as const }, { id: "asc" as const }];
const byApplied = [{ appliedAt: "asc" as const }, { id: "asc" as const }];
const author = { select: { name: true } };

/** @returns null when the course has no such enrolment or no such item. */
export async function loadLedger(
  db: Database,
  { itemId, ...whose }: Whose & { itemId: string },
): Promise<LedgerRows | null> {
  if (![whose.enrolmentId, itemId].every((id) => z.uuid().safeParse(id).success)) return null;
  return (await load(db, whose, itemId)).get(itemId) ?? null;
}

/** Of every item of the course, by its id, in as many queries as for one. None when it has no such enrolment. */
export async function loadLedgers(db: Database, whose: Whose): Promise<Map<string, LedgerRows>> {
  return load(db, whose, undefined);
}

/** @param itemId undefined for every item */
async function load(
  db: Database,
  { courseId, enrolmentId, now }: Whose,
  itemId: string | undefined,
): Promise<Map<string, LedgerRows>> {
  const [policies, assessments, enrolment, itemActs] = await Promise.all([
    listPolicies(db, courseId),
    loadAssessments(db, courseId),
    db.enrolment.findFirst({ where: { id: enrolmentId, courseId }, include: { user: true } }),
    loadItemActs(db, { courseId, enrolmentId, itemId }),
  ]);
  if (!enrolment) return new Map();
  const { userId, group, user } = enrolment;
  const [submissions, extensions, marks] = await Promise.all([
    loadSubmissions(db, { userId, itemIds: itemActs.map(({ id }) => id), now }),
    db.extension.findMany({ where: { enrolmentId }, orderBy: oldestFirst, include: { author } }),
    db.mark.findMany({ where: { enrolmentId }, orderBy: oldestFirst, include: { author } }),
  ]);
  const sent = Map.groupBy(submissions, (submission) => submission.itemId);
  const ofStudent = {
    now,
    lateRules: policies.toReversed().map(({ policy, author, createdAt }) => {
      return { late: policy.late, at: createdAt, by: author, why: null };
    }),
    student: { enrolmentId, userId, group, name: user.name, email: user.email },
  };
  const actsOf = new Map(itemActs.map((acts) => [acts.id, acts]));
  const ledgers = new Map<string, LedgerRows>();
  for (const assessment of assessments)
    for (const item of assessment.items) {
      const acts = actsOf.get(item.id);
      if (acts === undefined) continue;
      ledgers.set(item.id, {
        ...ofStudent,
        ...{ assessment, item, deadlines: deadlinesOf(assessment) },
        submissions: sent.get(item.id)?.map(({ submission }) => submission) ?? [],
        extensions: extensions
          .filter(({ assessmentId }) => assessmentId === assessment.id)
          .map(readExtension),
        ...readItemActs(acts),
        marks: marks.filter(({ component }) => component === assessment.component).map(readMark),
      });
    }
  return ledgers;
}

function readExtension({ softDeadline, hardDeadline, ...row }: Authored & ExtendedTo & { reason: string }) {
  return { softDeadline, hardDeadline, ...act(row, row.createdAt) };
}

function readMark({ mark, ...row }: Authored & { mark: Prisma.Decimal }) {
  return { mark: mark.toString(), ...act({ ...row, reason: null }, row.createdAt) };
}

function readItemActs({ rulings, regradeRuns, overrides }: ItemActs) {
  return {
    rulings: rulings.flatMap(({ id, itemId, kind, appliedAt, ...row }) =>
      appliedAt === null ? [] : [{ id, itemId, kind, ...act(row, appliedAt) }],
    ),
    regradeRuns: regradeRuns.flatMap(({ id, itemId, mode, appliedAt, endedBy, reason }) =>
      appliedAt === null || mode === null
        ? []
        : [{ id, itemId, mode, ...act({ reason, author: endedBy }, appliedAt) }],
    ),
    overrides: overrides.map((row) => ({
      ...{ id: row.id, decision: readOverride(row) },
      ...act(row, row.createdAt),
    })),
  };
}

type Authored = { author: { name: string } | null; createdAt: Date };

function act({ author, reason }: { author: { name: string } | null; reason: string | null }, at: Date) {
  return { at, by: author?.name ?? null, why: reason };
}

type ItemActs = Awaited<ReturnType<typeof loadItemActs>>[number];

/** What people have decided about items: for all, and for one student. */
function loadItemActs(
  db: Database,
  { courseId, enrolmentId, itemId }: { courseId: string; enrolmentId: string; itemId: string | undefined },
) {
  return db.item.findMany({
    where: { id: itemId, assessment: { courseId } },
    select: {
      id: true,
      rulings: { where: { appliedAt: { not: null } }, orderBy: byApplied, include: { author } },
      regradeRuns: { where: { appliedAt: { not: null } }, orderBy: byApplied, include: { endedBy: author } },
      overrides: { where: { enrolmentId }, orderBy: oldestFirst, include: { author } },
    },
  });
}

async function loadSubmissions(
  db: Database,
  { userId, itemIds, now }: { userId: string; itemIds: string[]; now: Date },
): Promise<{ itemId: string | null; submission: LedgerSubmission }[]> {
  const rows = await db.submission.findMany({
    where: { userId, itemId: { in: itemIds }, kind: "submit", createdAt: { lte: now }, ...stillHandedIn },
    orderBy: oldestFirst,
    select: {
      id: true,
      itemId: true,
      createdAt: true,
      attempt: { select: { id: true, endsAt: true } },
      verdict: {
        select: { createdAt: true, verdict: true, scoreNumerator: true, scoreDenominator: true, parts: true },
      },
      handScores: {
        orderBy: oldestFirst,
        include: {
          author,
          rubric: { select: { reason: true } },
          basedOn: { select: { numerator: true, denominator: true } },
        },
      },
      regrades: { select: { rulingId: true, parts: true } },
      regradeResults: {
        select: { runId: true, verdict: true, scoreNumerator: true, scoreDenominator: true },
      },
    },
  });
  return rows.map(({ id, itemId, createdAt, attempt, verdict, handScores, regrades, regradeResults }) => {
    const graded = verdict && gradedSource(verdict);
    const byHand = [verdict, ...regrades].some((judged) => judged?.parts && isByHand(judged.parts));
    const submission = {
      ...{ id, createdAt },
      answers: attempt && { attemptId: attempt.id, timed: attempt.endsAt !== null, byHand },
      verdict: graded && {
        ...{ at: verdict.createdAt, graded },
        parts: verdict.parts === null ? null : partScoresSchema.parse(verdict.parts),
      },
      hands: handScores.map(({ partId, numerator, denominator, basedOn, rubric, ...hand }) => ({
        ...{ partId, numerator, denominator, rescoredFrom: basedOn },
        ...act(
          { author: hand.author, reason: basedOn ? (rubric?.reason ?? null) : hand.comment },
          hand.createdAt,
        ),
      })),
      rekeyed: Object.fromEntries(
        regrades.map(({ rulingId, parts }) => [rulingId, partScoresSchema.parse(parts)]),
      ),
      regraded: Object.fromEntries(
        regradeResults.map(({ runId, ...result }) => [runId, gradedSource(result)]),
      ),
    };
    return { itemId, submission };
  });
}
