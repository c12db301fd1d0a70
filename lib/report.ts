import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";
import { factorSchema, mistakeKindSchema, mistakeSchema } from "#lib/mistake.ts";
import { pictureSchema } from "#lib/picture/picture.ts";
import { caseVerdictSchema, verdictSchema } from "#lib/verdict.ts";

/** Largest source text of one submission, in bytes of UTF-8. */
export const maxSourceBytes = 64 * 1024;

/** Longest console output kept for one visible case, in characters; what is over is cut with a note. */
export const maxConsoleCharacters = 4_000;

/** A fault in the student's own program, in the student's own line and column (both from 1). */
export const programErrorSchema = z.object({
  name: z.string(),
  message: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
});
export type ProgramError = z.infer<typeof programErrorSchema>;

/** A value as text: cut when long, numbers in full precision, NaN and infinities in words. */
const shownValueSchema = z.string();

/** Where a returned value first leaves the expected one. Numbers are text, since JSON has no NaN. */
const differenceSchema = z.object({
  index: z.array(z.int()),
  expected: shownValueSchema,
  returned: shownValueSchema,
  absoluteError: shownValueSchema,
  relativeError: shownValueSchema,
});

const caseHeadSchema = z.object({
  name: localisedTextSchema,
  group: z.string(),
  verdict: caseVerdictSchema,
  /** True when the case was not run because one before it in its group had already cost the group. */
  notRun: z.boolean(),
});

/** A case whose data the student may see. */
export const visibleCaseReportSchema = caseHeadSchema.extend({
  hidden: z.literal(false),
  timeMs: z.number(),
  mistake: mistakeSchema.nullable(),
  error: programErrorSchema.nullable(),
  arguments: z.array(z.object({ name: z.string(), value: shownValueSchema })),
  expected: shownValueSchema,
  returned: shownValueSchema.nullable(),
  difference: differenceSchema.nullable(),
  /** Relative and absolute tolerance of the check, null for an author's own check. */
  tolerance: z.object({ relative: z.number(), absolute: z.number() }).nullable(),
  console: z.string(),
  consoleCut: z.boolean(),
});
export type VisibleCaseReport = z.infer<typeof visibleCaseReportSchema>;

/**
 * A case whose data nobody sees: by its type it has no field in which an argument, an expected or
 * returned number, a message, an output or an exact time could travel.
 */
export const hiddenCaseReportSchema = caseHeadSchema.extend({
  hidden: z.literal(true),
  mistakeKind: mistakeKindSchema.nullable(),
  factor: factorSchema.nullable(),
  errorName: z.string().nullable(),
  hint: localisedTextSchema.nullable(),
});
export type HiddenCaseReport = z.infer<typeof hiddenCaseReportSchema>;

export const caseReportSchema = z.discriminatedUnion("hidden", [
  visibleCaseReportSchema,
  hiddenCaseReportSchema,
]);
export type CaseReport = z.infer<typeof caseReportSchema>;

export const groupReportSchema = z.object({
  id: z.string(),
  name: localisedTextSchema,
  visible: z.boolean(),
  weight: z.int(),
  passed: z.boolean(),
});
export type GroupReport = z.infer<typeof groupReportSchema>;

export const reportSchema = z.object({
  verdict: verdictSchema,
  /** Weights of passed groups over weights of all groups; exact. */
  score: z.object({ numerator: z.int(), denominator: z.int().positive() }),
  error: programErrorSchema.nullable(),
  groups: z.array(groupReportSchema),
  cases: z.array(caseReportSchema),
  /** Reports from before there were pictures have none. */
  picture: pictureSchema.nullable().default(null),
  /** Time in the box, of all cases together, in milliseconds of wall clock. */
  timeMs: z.number(),
  exerciseVersion: z.string(),
  graderVersion: z.string(),
  seed: z.int(),
});
export type Report = z.infer<typeof reportSchema>;
