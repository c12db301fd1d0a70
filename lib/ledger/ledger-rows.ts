import type { Deadlines } from "#lib/deadline.ts";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import type {
  AssessmentRow,
  Graded,
  ItemRow,
  OverrideDecision,
  RegradeRunRow,
  RulingRow,
  StudentRow,
} from "#lib/gradebook-rows.ts";
import type { LateRule } from "#lib/policy.ts";
import type { SentAnswers } from "#lib/review/replaced.ts";
import type { HandGiven, PartScore } from "#lib/sitting/answer-score.ts";

/** Everything that has to do with the points of one student for one item. Lists are oldest first. */
export type LedgerRows = {
  now: Date;
  /** The rules that the course has had for late work, at least one; the last one holds. */
  lateRules: Act<{ late: LateRule }>[];
  student: StudentRow;
  assessment: AssessmentRow;
  item: ItemRow;
  /** Those of the assessment, without an extension. */
  deadlines: Deadlines;
  submissions: LedgerSubmission[];
  extensions: Act<ExtendedTo>[];
  /** Those in force, by the time from which they were. */
  rulings: Act<RulingRow>[];
  /** Those applied, by the time at which they were. */
  regradeRuns: Act<RegradeRunRow>[];
  overrides: Act<{ id: string; decision: OverrideDecision | null }>[];
  /** For the component in which the item stands; decimals as text. */
  marks: Act<{ mark: string }>[];
};

/** What a person did. `by` is null for somebody who is gone, and for the command line. */
export type Act<Deed> = Deed & { at: Date; by: string | null; why: string | null };

type Share = Pick<HandGiven, "numerator" | "denominator">;

export type LedgerSubmission = {
  id: string;
  createdAt: Date;
  /** Null for a source text. */
  answers: SentAnswers | null;
  /** What the machine gave; with `parts` for answers, where some of them may wait for a hand. */
  verdict: { at: Date; graded: Graded; parts: PartScore[] | null } | null;
  /** `rescoredFrom` is what was given before a changed rubric made this of it; null for what a person gave. */
  hands: Act<HandGiven & { rescoredFrom: Share | null }>[];
  /** As judged again under a new key, by the ruling's id. */
  rekeyed: Record<string, PartScore[]>;
  /** As graded again, by the run's id. */
  regraded: Record<string, Graded | null>;
};
