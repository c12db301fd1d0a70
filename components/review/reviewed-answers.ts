import type { SentFraction } from "#lib/fraction.ts";
import type { Answers } from "#lib/question.ts";
import type { RubricLine } from "#lib/rubric/rubric-lines.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";

/** A rubric with the lines of this variant; the one without an id came with the question. */
export type PartRubric = { id: string | null; lines: RubricLine[] };

/** Points that somebody gave to a part. */
export type HandGrade = {
  id: string;
  partId: string;
  points: number;
  of: number;
  /** Ids of those that were met. */
  rubricLines: number[];
  rubricId: string | null;
  /** Worked out when the rubric changed, and not given by a person. */
  isRescored: boolean;
  comment: string;
  by: string | null;
  createdAt: string;
};

/** Answers that are graded by hand, without whose they are. */
export type ReviewedAnswers = {
  id: string;
  /** Of the question. */
  points: SentFraction;
  answers: Answers;
  report: AnswerReport;
  /** Newest first; of several for a part the newest holds. */
  hands: HandGrade[];
  /** Of each part that a hand grades, the one that holds first. */
  rubrics: Record<string, PartRubric[]>;
  files: { id: string; address: string; name: string; isPicture: boolean }[];
};
