import { z } from "zod";
import type { LedgerRows, LedgerSubmission } from "#lib/ledger/ledger-rows.ts";
import { partScoresSchema } from "#lib/sitting/answer-score.ts";
import { deadlinesOf } from "#lib/sitting/deadlines-of.ts";
import type { Database } from "#prisma/client.ts";
import { readOverride } from "#prisma/gradebook/load-decisions.ts";
import { gradedSource } from "#prisma/gradebook/load-submissions.ts";
import { loadAssessments } from "#prisma/gradebook.ts";
import { isByHand, stillHandedIn } from "#prisma/graded-answers.ts";
import { listPolicies } from "#prisma/policy/policies.ts";

type Whose = { courseId: string; enrolmentId: string; itemId: string; now: Date };

const oldestFirst = [{ createdAt: "asc" as const }, { id: "asc" as const }];
const byApplied = [{ appliedAt: "asc" as const }, { id: "asc" as const }];
const author = { select: { name: true } };

/** @returns null when the course has no such enrolment or no such item. */
export async function loadLedger(db: Database, whose: Whose): Promise<LedgerRows | null> {
  const { courseId, enrolmentId, itemId, now } = whose;
  if (![enrolmentId, itemId].every((id) => z.uuid().safeParse(id).success)) return null;
  const [policies, assessments, enrolment, item] = await Promise.all([
    listPolicies(db, courseId),
    loadAssessments(db, courseId),
    db.enrolment.findFirst({ where: { id: enrolmentId, courseId }, include: { user: true } }),
    loadItemActs(db, whose),
  ]);
  const assessment = assessments.find(({ items }) => items.some(({ id }) => id === itemId));
  const row = assessment?.items.find(({ id }) => id === itemId);
  if (!enrolment || !item || !assessment || !row) return null;
  const { userId, group, user } = enrolment;
  const [submissions, extensions, marks] = await Promise.all([
    loadSubmissions(db, { userId, itemId, now }),
    db.extension.findMany({
      where: { enrolmentId, assessmentId: assessment.id },
      orderBy: oldestFirst,
      include: { author },
    }),
    db.mark.findMany({
      where: { enrolmentId, component: assessment.component },
      orderBy: oldestFirst,
      include: { author },
    }),
  ]);
  return {
    now,
    lateRules: policies.reverse().map(({ policy, author, createdAt }) => {
      return { late: policy.late, at: createdAt, by: author, why: null };
    }),
    student: { enrolmentId, userId, group, name: user.name, email: user.email },
    assessment,
    item: row,
    deadlines: deadlinesOf(assessment),
    submissions,
    extensions: extensions.map(({ softDeadline, hardDeadline, ...row }) => ({
      ...{ softDeadline, hardDeadline },
      ...act(row, row.createdAt),
    })),
    rulings: item.rulings.flatMap(({ id, itemId, kind, appliedAt, ...row }) =>
      appliedAt === null ? [] : [{ id, itemId, kind, ...act(row, appliedAt) }],
    ),
    regradeRuns: item.regradeRuns.flatMap(({ id, itemId, mode, appliedAt, endedBy, reason }) =>
      appliedAt === null || mode === null
        ? []
        : [{ id, itemId, mode, ...act({ reason, author: endedBy }, appliedAt) }],
    ),
    overrides: item.overrides.map((row) => ({
      ...{ id: row.id, decision: readOverride(row) },
      ...act(row, row.createdAt),
    })),
    marks: marks.map(({ mark, ...row }) => ({
      mark: mark.toString(),
      ...act({ ...row, reason: null }, row.createdAt),
    })),
  };
}

function act({ author, reason }: { author: { name: string } | null; reason: string | null }, at: Date) {
  return { at, by: author?.name ?? null, why: reason };
}

/** What people have decided about an item: for all, and for one student. */
function loadItemActs(db: Database, { courseId, enrolmentId, itemId }: Whose) {
  return db.item.findFirst({
    where: { id: itemId, assessment: { courseId } },
    select: {
      rulings: { where: { appliedAt: { not: null } }, orderBy: byApplied, include: { author } },
      regradeRuns: { where: { appliedAt: { not: null } }, orderBy: byApplied, include: { endedBy: author } },
      overrides: { where: { enrolmentId }, orderBy: oldestFirst, include: { author } },
    },
  });
}

async function loadSubmissions(
  db: Database,
  { userId, itemId, now }: { userId: string; itemId: string; now: Date },
): Promise<LedgerSubmission[]> {
  const rows = await db.submission.findMany({
    where: { userId, itemId, kind: "submit", createdAt: { lte: now }, ...stillHandedIn },
    orderBy: oldestFirst,
    select: {
      id: true,
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
  return rows.map(({ id, createdAt, attempt, verdict, handScores, regrades, regradeResults }) => {
    const graded = verdict && gradedSource(verdict);
    const byHand = [verdict, ...regrades].some((judged) => judged?.parts && isByHand(judged.parts));
    return {
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
  });
}
