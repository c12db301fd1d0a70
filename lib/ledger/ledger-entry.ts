import type { Credit } from "#lib/deadline.ts";
import type { Exact } from "#lib/exact.ts";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import type { OverrideDecision, RulingRow } from "#lib/gradebook-rows.ts";
import type { ItemState } from "#lib/item-standing.ts";
import type { LateRule } from "#lib/policy.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";
import type { Score } from "#lib/score.ts";
import type { Verdict } from "#lib/verdict.ts";

/** One line of the ledger: what happened, when, by whom and why, and what the item brought after it. */
export type LedgerEntry = Happening & {
  at: Date;
  /** Null for the machine, for a rule, and for a person who is gone. */
  by: string | null;
  why: string | null;
  /** Points after it; null while there are none. */
  value: Exact | null;
  state: ItemState | "void";
};

export type Happening =
  /** Something was sent that has no verdict yet. */
  | { kind: "sent"; submissionId: string }
  /** What the machine gave; `brought` is before credit, and `waiting` are parts that a hand has still to grade. */
  | {
      kind: "verdict";
      submissionId: string;
      sentAt: Date;
      verdict: Verdict;
      brought: Exact;
      waiting: number;
    }
  /** Lateness takes its share of what a submission brings; `deadline` is the student's own when `extended`. */
  | { kind: "penalty"; submissionId: string; credit: Credit; deadline: Date; extended: boolean }
  /** A person graded one part of answers. */
  | { kind: "hand"; submissionId: string; partId: string; share: Exact }
  /** The rubric of a part changed, and what a person had given for it was worked out anew. */
  | { kind: "rubric"; submissionId: string; partId: string; before: Exact; after: Exact }
  /** Later deadlines for this student; both null when they were taken back. */
  | ({ kind: "extension" } & ExtendedTo)
  /** The rule for late work changed, and with it what the item brings. */
  | { kind: "late_rule"; before: LateRule; after: LateRule }
  /** The hard deadline passed, and nothing had been sent. */
  | { kind: "not_submitted"; deadline: Date }
  | { kind: "ruling"; ruling: RulingRow["kind"] }
  /** Submissions were graded again; those of this student, before and after. */
  | { kind: "regrade"; mode: RegradeMode; changes: { submissionId: string; before: Score; after: Score }[] }
  /** A person set the points or excused the item; or took that back, which is null. */
  | { kind: "override"; decision: OverrideDecision | null }
  /** A mark for the whole component was given, which goes before the points of its items. */
  | { kind: "mark"; mark: Exact };
