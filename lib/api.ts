import { z } from "zod";
import { maxSourceBytes, programErrorSchema, reportSchema } from "#lib/report.ts";
import { caseVerdictSchema, verdictSchema } from "#lib/verdict.ts";

/** The HTTP interface, in the schemas that parse it; the OpenAPI document is made from these. */

const sourceSchema = z
  .string()
  .refine((source) => new TextEncoder().encode(source).length <= maxSourceBytes, {
    message: `source is larger than ${maxSourceBytes} bytes`,
  })
  .meta({ description: `One TypeScript or JavaScript module, at most ${maxSourceBytes} bytes of UTF-8.` });

export const createSubmissionSchema = z
  .strictObject({
    exerciseId: z.string().min(1).max(100),
    source: sourceSchema,
    kind: z.enum(["run", "submit"]).default("submit").meta({
      description: "`run` grades visible cases only and never counts; `submit` counts.",
    }),
  })
  .meta({ id: "CreateSubmission" });
export type CreateSubmission = z.infer<typeof createSubmissionSchema>;

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
    kind: z.enum(["run", "submit"]),
    status: submissionStatusSchema,
    createdAt: z.iso.datetime(),
    verdict: verdictSchema.nullable(),
    score: z.number().min(0).max(1).nullable().meta({ description: "Share of the item's points." }),
    error: programErrorSchema.nullable(),
    cases: z.array(caseResultSchema),
  })
  .meta({ id: "Submission" });
export type SubmissionResult = z.infer<typeof submissionResultSchema>;

/** What the event stream of a submission sends; the stream ends after `graded`. */
export const submissionEventSchema = z.discriminatedUnion("type", [
  /** Place in the queue, 1 is next; `fault` when a try failed through us and is being repeated. */
  z.object({ type: z.literal("queued"), place: z.int().positive(), fault: z.boolean() }),
  z.object({ type: z.literal("running"), done: z.int(), total: z.int() }),
  z.object({ type: z.literal("graded"), report: reportSchema }),
]);
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
