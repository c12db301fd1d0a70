import { z } from "zod";
import { fractionSchema } from "#lib/credit.ts";
import { verdictSchema } from "#lib/verdict.ts";

/** The part of the HTTP interface by which submissions are graded again, in the schemas that parse it. */

const timeSchema = z.iso.datetime();

/** What a submission can be graded to be at first. */
export const firstVerdictSchema = verdictSchema.exclude(["grader_fault"]);
export type FirstVerdict = z.infer<typeof firstVerdictSchema>;

/** Which submissions for an item are graded again: those that fit all that is said, of those that have a verdict. */
export const regradeScopeSchema = z
  .strictObject({
    userId: z.uuid().optional().meta({ description: "Only of this person." }),
    verdict: firstVerdictSchema.optional().meta({ description: "Only those that were first graded so." }),
    since: timeSchema.optional().meta({ description: "Only those sent at this time or later." }),
  })
  .meta({ id: "RegradeScope" });
export type RegradeScope = z.infer<typeof regradeScopeSchema>;

/** `POST /api/items/{id}/regrades` begins one; nothing changes until it is applied. */
export const beginRegradeSchema = z
  .strictObject({
    exerciseVersion: z.string().regex(/^[0-9a-f]{12}$/),
    scope: regradeScopeSchema,
    reason: z.string().trim().min(1).max(500),
  })
  .meta({ id: "BeginRegrade" });

export const regradeModeSchema = z.enum(["never_lower", "replace"]);
export type RegradeMode = z.infer<typeof regradeModeSchema>;

/** `POST /api/regrades/{id}/apply` */
export const applyRegradeSchema = z
  .strictObject({
    mode: regradeModeSchema.meta({
      description:
        "`never_lower` keeps the better of the two scores of each submission, `replace` the new one.",
    }),
  })
  .meta({ id: "ApplyRegrade" });

const standingSchema = z.object({
  points: fractionSchema
    .nullable()
    .meta({ description: "What the item brings after credit; null while it has no score." }),
  grade: z.int().nullable().meta({ description: "Final grade from what is known now." }),
});

const changeSchema = z.object({
  enrolmentId: z.uuid(),
  name: z.string(),
  change: z.enum(["gains", "loses"]),
  before: standingSchema,
  after: standingSchema,
  submissionId: z.uuid().nullable().meta({ description: "Of which both reports tell the most of it." }),
});
export type SentChange = z.infer<typeof changeSchema>;

/** `GET /api/regrades/{id}`, and the answer to beginning, applying and dropping one. */
export const regradeSchema = z
  .object({
    id: z.uuid(),
    itemId: z.uuid(),
    exerciseVersion: z.string(),
    scope: regradeScopeSchema,
    reason: z.string(),
    askedBy: z.string().nullable(),
    createdAt: timeSchema,
    done: z.int().min(0),
    total: z.int().positive(),
    mode: regradeModeSchema.nullable(),
    appliedAt: timeSchema.nullable(),
    droppedAt: timeSchema.nullable(),
    endedBy: z.string().nullable(),
    preview: z.record(regradeModeSchema, z.array(changeSchema)).nullable().meta({
      description: "Whose points each way of applying it changes; null unless it is done and open.",
    }),
  })
  .meta({ id: "Regrade" });
export type RegradeState = z.infer<typeof regradeSchema>;
