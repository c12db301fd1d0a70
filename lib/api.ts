import { z } from "zod";
import { commentSchema } from "#lib/comments/api.ts";
import { creditSchema, fractionSchema } from "#lib/credit.ts";
import { overrideDecisionSchema } from "#lib/ledger/api.ts";
import { maxSourceBytes, programErrorSchema, reportSchema } from "#lib/report.ts";
import { caseVerdictSchema, verdictSchema } from "#lib/verdict.ts";

/** The HTTP interface, in the schemas that parse it; the OpenAPI document is made from these. */

/** Marks the one failure of a request body that is answered by 413 and not by 422. */
export const tooLargeIssue = "source_too_large";

const sourceSchema = z
  .string()
  .refine((source) => new TextEncoder().encode(source).length <= maxSourceBytes, {
    message: `source is larger than ${maxSourceBytes} bytes`,
    params: { problem: tooLargeIssue },
  })
  .meta({ description: `One TypeScript or JavaScript module, at most ${maxSourceBytes} bytes of UTF-8.` });

const exerciseIdSchema = z.string().min(1).max(100).meta({ example: "gradient-step" });
const submissionKindSchema = z.enum(["run", "submit"]);

export const createSubmissionSchema = z
  .strictObject({
    exerciseId: exerciseIdSchema,
    source: sourceSchema,
    kind: submissionKindSchema.default("submit").meta({
      description: "`run` grades visible cases only and never counts; `submit` counts.",
    }),
  })
  .meta({ id: "CreateSubmission" });

/** Chosen by the client: a repeated request with the same key is the same submission. */
export const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{8,100}$/);

export const createdSubmissionSchema = z.object({ id: z.uuid() }).meta({ id: "CreatedSubmission" });

/** A case as the HTTP interface and the command line tell it. */
export const caseResultSchema = z
  .object({
    name: z.string(),
    group: z.string(),
    hidden: z.boolean(),
    verdict: caseVerdictSchema,
    message: z.string().nullable(),
    timeMs: z.number().nullable().meta({ description: "Null for hidden cases." }),
  })
  .meta({ id: "CaseResult" });
export type CaseResult = z.infer<typeof caseResultSchema>;

export const submissionStatusSchema = z.enum(["queued", "running", "graded"]);
export type SubmissionStatus = z.infer<typeof submissionStatusSchema>;

export const submissionResultSchema = z
  .object({
    id: z.uuid(),
    exerciseId: z.string(),
    kind: submissionKindSchema,
    status: submissionStatusSchema,
    createdAt: z.iso.datetime(),
    verdict: verdictSchema.nullable(),
    score: z.number().min(0).max(1).nullable().meta({ description: "Share of the item's points." }),
    error: programErrorSchema.nullable(),
    cases: z.array(caseResultSchema),
    source: z.string(),
    report: reportSchema
      .nullable()
      .meta({ description: "Everything the person may see of the grading, with the exact score." }),
    first: reportSchema
      .nullable()
      .meta({ description: "As it was graded first, when what it is now was found by grading it again." }),
    comments: z.array(commentSchema).meta({ description: "What the staff said of it." }),
  })
  .meta({ id: "Submission" });
export type SubmissionResult = z.infer<typeof submissionResultSchema>;

/** One submission in the list of a person's attempts at an exercise; runs are not among them. */
export const attemptSchema = z
  .object({
    id: z.uuid(),
    createdAt: z.iso.datetime(),
    status: submissionStatusSchema,
    verdict: verdictSchema.nullable(),
    score: fractionSchema.nullable().meta({ description: "Share of the item's points before lateness." }),
    credit: creditSchema,
    earned: fractionSchema.nullable().meta({ description: "Points after lateness." }),
    counts: z.enum(["only", "most_points", "first_of_equal"]).nullable().meta({
      description: "Why this is the one submission that the score comes from; null when it is not.",
    }),
    regraded: z
      .object({ reason: z.string(), appliedAt: z.iso.datetime() })
      .nullable()
      .meta({ description: "Why it was graded again, the last time; what is told here is what counts now." }),
    comments: z.int().min(0).meta({ description: "How many comments of the staff it has." }),
  })
  .meta({ id: "Attempt" });
export type Attempt = z.infer<typeof attemptSchema>;
export const attemptListSchema = z
  .object({
    submissions: z.array(attemptSchema),
    override: overrideDecisionSchema.nullable().meta({
      description: "What a person decided about the exercise; then none of the submissions counts.",
    }),
  })
  .meta({ id: "Attempts" });
export type AttemptList = z.infer<typeof attemptListSchema>;

/** What the event stream of a submission sends; the stream ends after `graded`. */
export const submissionEventSchema = z
  .discriminatedUnion("type", [
    /** Place in the queue, 1 is next; `fault` when a try failed through us and is being repeated. */
    z.object({ type: z.literal("queued"), place: z.int().positive().nullable(), fault: z.boolean() }),
    z.object({ type: z.literal("running"), done: z.int(), total: z.int().nullable() }),
    z.object({ type: z.literal("graded"), report: reportSchema }),
  ])
  .meta({ id: "SubmissionEvent" });
export type SubmissionEvent = z.infer<typeof submissionEventSchema>;

export const saveDraftSchema = z
  .strictObject({
    source: sourceSchema,
    baseVersion: z
      .int()
      .min(0)
      .meta({ description: "Version the text was based on; 0 when there was none." }),
  })
  .meta({ id: "SaveDraft" });
export const draftSchema = z
  .object({ source: z.string(), version: z.int(), updatedAt: z.iso.datetime() })
  .meta({ id: "Draft" });
export type DraftState = z.infer<typeof draftSchema>;

export const createTokenSchema = z
  .strictObject({ name: z.string().trim().min(1).max(100) })
  .meta({ id: "CreateToken" });
export const tokenSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Token" });
export const createdTokenSchema = tokenSchema
  .extend({ token: z.string().meta({ description: "Shown this once and kept nowhere." }) })
  .meta({ id: "CreatedToken" });
export const tokenListSchema = z.object({ tokens: z.array(tokenSchema) }).meta({ id: "Tokens" });

export const healthSchema = z
  .object({
    status: z.enum(["ok", "unavailable"]),
    checks: z.record(z.string(), z.enum(["ok", "unavailable"])).optional(),
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof healthSchema>;

/** RFC 9457. `code` is for programs; `title` and `detail` are sentences in the person's language. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

/** The answer to a draft that was based on an older version: nothing was overwritten, here is the newer one. */
export const draftConflictSchema = problemSchema.extend({ draft: draftSchema }).meta({ id: "DraftConflict" });
