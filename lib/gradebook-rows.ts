import type { Component } from "#lib/course.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Policy } from "#lib/policy.ts";
import type { Verdict } from "#lib/verdict.ts";

/** All that grades are made of, as the database holds it at one moment. Decimals are text, so exact. */
export type GradebookRows = {
  now: Date;
  policy: Policy;
  /** By position. */
  assessments: AssessmentRow[];
  students: StudentRow[];
  /** Those that count (`submit`), oldest first. */
  submissions: SubmissionRow[];
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
  items: ItemRow[];
};

export type ItemRow = { id: string; exerciseId: string; points: string; position: number };

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
  /** Null while it is not graded. */
  graded: { verdict: Verdict; score: { numerator: number; denominator: number } } | null;
};

export type MarkRow = { enrolmentId: string; component: Component; mark: string; createdAt: Date };
