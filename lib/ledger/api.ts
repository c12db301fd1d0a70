import { z } from "zod";
import { creditSchema, fractionSchema } from "#lib/credit.ts";
import { lateRuleSchema } from "#lib/policy.ts";
import { verdictSchema } from "#lib/verdict.ts";

/** The part of the HTTP interface by which the staff correct what an item or the rounding brings. */

const reasonSchema = z.string().trim().min(1).max(1_000);

/** As people write them, with a point or a comma, to a hundredth. */
export const pointsSchema = z
  .string()
  .regex(/^\s*\d{1,4}([.,]\d{1,2})?\s*$/)
  .meta({ example: "7.25" });

const seen = {
  reason: reasonSchema,
  seenId: z
    .uuid()
    .nullable()
    .meta({ description: "The newest decision that the person has seen; null when there was none." }),
};

/** `POST /api/enrolments/{id}/items/{itemId}/overrides` */
export const overrideSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("points"), points: pointsSchema, ...seen }),
    z.strictObject({ kind: z.literal("excused"), ...seen }),
    z.strictObject({ kind: z.literal("lift"), ...seen }),
  ])
  .meta({ id: "Override" });
export const overriddenSchema = z.object({ id: z.uuid() }).meta({ id: "Overridden" });

/** `POST /api/enrolments/{id}/rounding` */
export const decideRoundingSchema = z
  .strictObject({ up: z.boolean(), reason: reasonSchema })
  .meta({ id: "DecideRounding" });
export const decidedRoundingSchema = z.object({ up: z.boolean() }).meta({ id: "DecidedRounding" });

/** What a person decided about one item of one student; points are a decimal as text. */
export const overrideDecisionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("points"), points: z.string() }),
  z.object({ kind: z.literal("excused") }),
]);

const timeSchema = z.iso.datetime();
const of = z.object({
  at: timeSchema,
  by: z.string().nullable(),
  why: z.string().nullable(),
  value: fractionSchema.nullable().meta({ description: "Points of the item after this." }),
  state: z.enum(["scored", "ungraded", "missing", "not_submitted", "excused", "void"]),
});
const submissionId = z.uuid();
const entrySchema = z.discriminatedUnion("kind", [
  of.extend({ kind: z.literal("sent"), submissionId }),
  of.extend({
    kind: z.literal("verdict"),
    submissionId,
    sentAt: timeSchema,
    verdict: verdictSchema,
    brought: fractionSchema.meta({ description: "Points before credit." }),
    waiting: z.int().meta({ description: "Parts that a hand has still to grade." }),
  }),
  of.extend({
    kind: z.literal("penalty"),
    submissionId,
    credit: creditSchema,
    deadline: timeSchema,
    extended: z.boolean(),
  }),
  of.extend({ kind: z.literal("hand"), submissionId, partId: z.string(), share: fractionSchema }),
  of.extend({
    kind: z.literal("rubric"),
    submissionId,
    partId: z.string(),
    before: fractionSchema,
    after: fractionSchema,
  }),
  of.extend({
    kind: z.literal("extension"),
    softDeadline: timeSchema.nullable(),
    hardDeadline: timeSchema.nullable(),
  }),
  of.extend({ kind: z.literal("late_rule"), before: lateRuleSchema, after: lateRuleSchema }),
  of.extend({ kind: z.literal("not_submitted"), deadline: timeSchema }),
  of.extend({ kind: z.literal("ruling"), ruling: z.enum(["rekey", "void", "full_for_all", "lift"]) }),
  of.extend({
    kind: z.literal("regrade"),
    mode: z.enum(["never_lower", "replace"]),
    changes: z.array(z.object({ submissionId, before: fractionSchema, after: fractionSchema })),
  }),
  of.extend({
    kind: z.literal("override"),
    decision: overrideDecisionSchema.nullable(),
  }),
  of.extend({ kind: z.literal("mark"), mark: fractionSchema }),
]);

/** `GET /api/enrolments/{id}/items/{itemId}/ledger` */
export const ledgerSchema = z
  .object({
    newestOverrideId: z.uuid().nullable(),
    possible: fractionSchema,
    entries: z.array(entrySchema),
  })
  .meta({ id: "Ledger" });
export type SentLedger = z.infer<typeof ledgerSchema>;
