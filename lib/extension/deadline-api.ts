import { z } from "zod";
import { fractionSchema } from "#lib/credit.ts";
import { localTimeSchema } from "#lib/extension/local-time.ts";
import { moveSchema } from "#lib/extension/move-deadlines.ts";

/** The part of the HTTP interface by which the staff move deadlines, in the schemas that parse it. */

const timeSchema = z.iso.datetime();
export const maxReason = 500;
const mostPeople = 2_000;

const versionSchema = z.string().max(200).meta({
  description: "Of the deadlines and extensions as they were when the change was looked at.",
});

/** `POST /api/assessments/{id}/deadline-extensions`; with `?dryRun=1` nothing is written. */
export const extendDeadlinesSchema = z
  .strictObject({
    people: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("list"), list: z.string().max(100_000) }),
      z.strictObject({ kind: z.literal("group"), group: z.string().min(1).max(200) }),
      z.strictObject({ kind: z.literal("people"), enrolmentIds: z.array(z.uuid()).min(1).max(mostPeople) }),
    ]),
    move: moveSchema,
    reason: z.string().trim().min(1).max(maxReason),
    version: versionSchema.nullable().meta({ description: "Null for a dry run." }),
  })
  .meta({ id: "ExtendDeadlines" });
export type ExtendDeadlines = z.infer<typeof extendDeadlinesSchema>;

/** `PUT /api/assessments/{id}/deadlines`; with `?dryRun=1` nothing is written. */
export const changeDeadlinesSchema = z
  .strictObject({
    opensAt: localTimeSchema,
    softDeadline: localTimeSchema.nullable(),
    hardDeadline: localTimeSchema.nullable(),
    version: versionSchema,
  })
  .meta({ id: "ChangeDeadlines" });
export type ChangeDeadlines = z.infer<typeof changeDeadlinesSchema>;

/** What `GET /api/assessments/{id}/events` sends: at once, at each change, and from time to time. */
export const deadlineEventSchema = z
  .object({
    opensAt: timeSchema,
    softDeadline: timeSchema.nullable(),
    hardDeadline: timeSchema.nullable(),
  })
  .meta({ id: "DeadlineEvent" });
export type DeadlineEvent = z.infer<typeof deadlineEventSchema>;

const hadSchema = z.object({
  points: fractionSchema.meta({ description: "Of the assessment, after credit." }),
  grade: z.int().nullable().meta({ description: "Final grade from what is known now." }),
});

/** What moving deadlines does, or would do. */
export const deadlinePreviewSchema = z
  .object({
    applied: z.boolean(),
    version: z.string(),
    deadlines: z
      .object({ softDeadline: timeSchema.nullable(), hardDeadline: timeSchema.nullable() })
      .meta({ description: "Those that would hold." }),
    notes: z
      .array(z.object({ local: z.string(), change: z.enum(["skipped", "twice"]), at: timeSchema }))
      .meta({ description: "Typed times at which the clocks change, and what was made of them." }),
    lines: z
      .array(
        z.object({
          line: z.int().positive(),
          text: z.string(),
          outcome: z.enum(["found", "unknown", "ambiguous", "repeated"]),
          people: z
            .array(z.object({ name: z.string(), email: z.string() }))
            .meta({ description: "Whom it means, or may mean." }),
          firstLine: z.int().positive().nullable(),
        }),
      )
      .meta({ description: "Of a list, entry by entry." }),
    possible: z.boolean().meta({ description: "False while the list has mistakes or nobody is on it." }),
    people: z.int().min(0).meta({ description: "Whom it concerns." }),
    replaced: z.int().min(0).meta({ description: "Those of them who have an extension already." }),
    earlier: z.int().min(0).meta({ description: "For whom a deadline becomes earlier than now." }),
    changes: z.array(
      z.object({
        enrolmentId: z.uuid(),
        name: z.string(),
        change: z.enum(["gains", "loses"]),
        before: hadSchema,
        after: hadSchema,
      }),
    ),
    unchanged: z.int().min(0),
  })
  .meta({ id: "DeadlinePreview" });
export type SentDeadlinePreview = z.infer<typeof deadlinePreviewSchema>;
