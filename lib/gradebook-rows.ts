import type { Component } from "#lib/course.ts";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Policy } from "#lib/policy.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";
import type { SentAnswers } from "#lib/review/replaced.ts";
import type { FeedbackTime } from "#lib/sitting/results.ts";
import type { Verdict } from "#lib/verdict.ts";

/** All that grades are made of, as the database holds it at one moment. Decimals are text, so exact. */
export type GradebookRows = {
  now: Date;
  policy: Policy;
  /** By position. */
  assessments: AssessmentRow[];
  students: StudentRow[];
  /** Those that count (`submit`), of each student oldest first. */
  submissions: SubmissionRow[];
  /** Those in force, oldest first. */
  rulings: RulingRow[];
  /** Those applied, in the order in which they were. */
  regradeRuns: RegradeRunRow[];
  /** The newest of each student and assessment. */
  extensions: ExtensionRow[];
  /** The newest of each student and item, unless it was taken back. */
  overrides: OverrideRow[];
  /** The newest of each student. */
  roundings: RoundingRow[];
  /** The newest mark of each student and component. */
  marks: MarkRow[];
};

export type AssessmentRow = {
  id: string;
  component: Component;
  title: LocalisedText;
  position: number;
  opensAt: Date;
  softDeadline: Date | null;
  hardDeadline: Date | null;
  startsAt: Date | null;
  room: string | null;
  /** When the last sitting of anybody can end; null where there is no clock. */
  windowEndsAt: Date | null;
  feedback: FeedbackTime;
  releasedAt: Date | null;
  items: ItemRow[];
};

export type ItemRow = { id: string; content: ItemContent; points: string; position: number };

/** `sealed`: a question that this reader may not know yet. */
export type ItemContent = { kind: "exercise" | "question"; id: string } | { kind: "sealed" };

export type StudentRow = {
  enrolmentId: string;
  userId: string;
  name: string;
  email: string;
  group: string | null;
};

export type SubmissionRow = {
  id: string;
  userId: string;
  itemId: string;
  createdAt: Date;
  /** Null while it is not graded, by the machine or, where that is needed, by hand. */
  graded: Graded | null;
  /** What it is judged to be under a ruling or in a regrade, applied or not, by the id of that. */
  regraded: Record<string, Graded | null>;
  /** Null for a source text. */
  answers: SentAnswers | null;
};

export type Graded = { verdict: Verdict; score: { numerator: number; denominator: number } };

/** What was decided about a faulty question; of several for an item the last one holds. */
export type RulingRow = { id: string; itemId: string; kind: "rekey" | "void" | "full_for_all" | "lift" };

/** Submissions for an exercise graded again; of several for an item each goes over the ones before it. */
export type RegradeRunRow = { id: string; itemId: string; mode: RegradeMode };

/** Later deadlines of one student; one without deadlines moves none. */
export type ExtensionRow = ExtendedTo & { id: string; enrolmentId: string; assessmentId: string };

/** What a person decided about one item of one student. */
export type OverrideRow = { id: string; enrolmentId: string; itemId: string } & OverrideDecision;

/** `points` is a decimal, from 0 to the points of the item. */
export type OverrideDecision = { kind: "points"; points: string } | { kind: "excused" };

/** Whether the final grade goes up between the two bounds of `threshold`. */
export type RoundingRow = { enrolmentId: string; up: boolean };

export type MarkRow = { enrolmentId: string; component: Component; mark: string; createdAt: Date };
