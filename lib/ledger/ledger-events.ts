import { isOver } from "#lib/deadline.ts";
import { decimal, type Exact, exact } from "#lib/exact.ts";
import { extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import { judged } from "#lib/ledger/judged.ts";
import type { Happening } from "#lib/ledger/ledger-entry.ts";
import type { LedgerRows, LedgerSubmission } from "#lib/ledger/ledger-rows.ts";
import type { Known } from "#lib/ledger/standing-after.ts";
import { exactScore } from "#lib/score.ts";
import { answerScore } from "#lib/sitting/answer-score.ts";

/** Something that happened, and what is known from then on. */
export type LedgerEvent = {
  at: Date;
  by: string | null;
  why: string | null;
  /** Null when there is nothing to tell yet. */
  happening: Happening | null;
  learn: Partial<Known>;
};

const nobody = { by: null, why: null };

/** All that happened, oldest first. */
export function ledgerEvents(rows: LedgerRows): LedgerEvent[] {
  const events = [
    ...rows.submissions.flatMap((submission) => submissionEvents(rows, submission)),
    ...rows.extensions.map(({ at, by, why, softDeadline, hardDeadline }): LedgerEvent => {
      const extension = { softDeadline, hardDeadline };
      return { at, by, why, happening: { kind: "extension", ...extension }, learn: { extension } };
    }),
    ...rows.rulings.map(({ at, by, why, ...ruling }): LedgerEvent => {
      return {
        at,
        by,
        why,
        happening: { kind: "ruling", ruling: ruling.kind },
        learn: { rulings: [ruling] },
      };
    }),
    ...rows.regradeRuns.map(({ at, by, why, ...run }, place): LedgerEvent => {
      const changes = changesIn(rows, place);
      const happening: Happening = { kind: "regrade", mode: run.mode, changes };
      return { at, by, why, happening: changes.length > 0 ? happening : null, learn: { regradeRuns: [run] } };
    }),
    ...rows.overrides.map(({ at, by, why, decision }): LedgerEvent => {
      return { at, by, why, happening: { kind: "override", decision }, learn: { override: { decision } } };
    }),
    ...rows.marks.map(({ at, by, why, mark }): LedgerEvent => {
      return { at, by, why, happening: { kind: "mark", mark: decimal(mark) }, learn: {} };
    }),
    ...lateRuleEvents(rows),
    ...deadlineEvents(rows),
  ];
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function submissionEvents({ item }: LedgerRows, submission: LedgerSubmission): LedgerEvent[] {
  const { id: submissionId, createdAt, verdict, hands } = submission;
  const learn = { sent: [submissionId] };
  if (!verdict) return [{ ...nobody, at: createdAt, happening: { kind: "sent", submissionId }, learn }];
  const { graded, parts } = verdict;
  return [
    { ...nobody, at: createdAt, happening: null, learn },
    {
      ...nobody,
      // The clocks of two machines may differ a little.
      at: verdict.at < createdAt ? createdAt : verdict.at,
      happening: {
        kind: "verdict",
        submissionId,
        sentAt: createdAt,
        verdict: graded.verdict,
        brought: exactScore(graded.score).mul(decimal(item.points)),
        waiting: parts ? answerScore(parts, []).waiting.length : 0,
      },
      learn: { graded: [submissionId] },
    },
    ...hands.map(({ at, by, why, rescoredFrom, ...hand }): LedgerEvent => {
      const of = { submissionId, partId: hand.partId };
      const share = shareOf(hand);
      const happening: Happening =
        rescoredFrom === null
          ? { kind: "hand", ...of, share }
          : { kind: "rubric", ...of, before: shareOf(rescoredFrom), after: share };
      return { at, by, why, happening, learn: { hands: [{ ...hand, submissionId }] } };
    }),
  ];
}

function shareOf({ numerator, denominator }: { numerator: number; denominator: number }): Exact {
  return exact(numerator, denominator);
}

/** What a regrade changed or left of the student's submissions that were in it. @param place of the run among all */
function changesIn({ submissions, regradeRuns }: LedgerRows, place: number) {
  const run = regradeRuns[place];
  return submissions.flatMap((submission) => {
    if (!run || !submission.verdict || !submission.regraded[run.id]) return [];
    const row = { graded: submission.verdict.graded, regraded: submission.regraded };
    const before = judged(row, null, regradeRuns.slice(0, place));
    const after = judged(row, null, regradeRuns.slice(0, place + 1));
    return before && after ? [{ submissionId: submission.id, before: before.score, after: after.score }] : [];
  });
}

/** Each time that the rule for late work became another one. */
function lateRuleEvents({ lateRules }: LedgerRows): LedgerEvent[] {
  return lateRules.flatMap(({ at, by, late: after }, place) => {
    const before = lateRules[place - 1]?.late;
    if (before === undefined) return [];
    return [{ at, by, why: null, happening: { kind: "late_rule", before, after }, learn: { late: after } }];
  });
}

/** The moment after the student's own hard deadline, when nothing had been sent by then. */
function deadlineEvents({ now, deadlines, extensions, submissions }: LedgerRows): LedgerEvent[] {
  const own = extendedDeadlines(deadlines, extensions.at(-1) ?? null);
  const deadline = own.hardDeadline ?? own.softDeadline;
  if (deadline === null || !isOver(now, own)) return [];
  if (submissions.some(({ createdAt }) => createdAt <= deadline)) return [];
  const at = new Date(deadline.getTime() + 1);
  return [{ ...nobody, at, happening: { kind: "not_submitted", deadline }, learn: {} }];
}
