import type { SentFraction } from "#lib/fraction.ts";
import type { Answers } from "#lib/question.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";

/** Points that somebody gave to a part. */
export type HandGrade = {
  id: string;
  partId: string;
  points: number;
  of: number;
  rubricLines: number[];
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
  files: { id: string; address: string; name: string; isPicture: boolean }[];
};
