import { z } from "zod";
import { fractionSchema } from "#lib/credit.ts";
import { assessmentRulesSchema, attemptHeadSchema } from "#lib/sitting/api.ts";
import { sittingStates } from "#lib/sitting/clock.ts";

/** The part of the HTTP interface by which the staff watch and run sittings. */

const timeSchema = z.iso.datetime();
const reasonSchema = z.string().trim().min(1).max(500);

export const extraTimeSchema = z.object({
  percent: z.int().min(0).max(300),
  minutes: z.int().min(0).max(600),
});

const watchedPersonSchema = z.object({
  enrolmentId: z.uuid(),
  name: z.string(),
  group: z.string().nullable(),
  state: z.enum(sittingStates),
  attempt: attemptHeadSchema.nullable().meta({ description: "The newest." }),
  activeAt: timeSchema.nullable().meta({ description: "Of the last save, or of the beginning." }),
  answered: z.int().min(0).meta({ description: "Items with saved answers." }),
  extraTime: extraTimeSchema,
});

/** `GET /api/assessments/{id}/sitting`, read again every few seconds by who watches. */
export const watchedSittingSchema = z
  .object({
    now: timeSchema,
    assessment: assessmentRulesSchema,
    releasedAt: timeSchema.nullable(),
    people: z.array(watchedPersonSchema),
  })
  .meta({ id: "WatchedSitting" });
export type WatchedSitting = z.infer<typeof watchedSittingSchema>;

/** `POST /api/assessments/{id}/extensions` */
export const extendSchema = z
  .strictObject({
    minutes: z.int().min(1).max(600),
    attemptId: z
      .uuid()
      .nullable()
      .meta({ description: "One attempt that runs; null for all, and the window." }),
    reason: reasonSchema,
  })
  .meta({ id: "Extend" });
export const extendedSchema = z
  .object({
    closesAt: timeSchema,
    attempts: z
      .array(z.object({ id: z.uuid(), endsAt: timeSchema }))
      .meta({ description: "Those that ran." }),
  })
  .meta({ id: "Extended" });
export type ExtendedSitting = z.infer<typeof extendedSchema>;

/** `POST /api/enrolments/{id}/extra-time`: in every timed assessment from now on; the newest holds. */
export const giveExtraTimeSchema = z
  .strictObject({ ...extraTimeSchema.shape, reason: reasonSchema })
  .meta({ id: "GiveExtraTime" });

/** `POST /api/attempts/{id}/reopen`: handed in by mistake, it is open again until its end. */
export const reopenSchema = z.strictObject({ reason: reasonSchema }).meta({ id: "Reopen" });
export const reopenedSchema = z.object({ endsAt: timeSchema }).meta({ id: "Reopened" });

/** `POST /api/assessments/{id}/release` */
export const releasedSchema = z
  .object({
    releasedAt: timeSchema,
    ungraded: z
      .int()
      .min(0)
      .meta({ description: "Submissions that the grader or a hand has still to grade." }),
  })
  .meta({ id: "Released" });

/** `POST /api/submissions/{id}/hand-scores`: what a person gives for one part; the newest holds. */
export const giveHandScoreSchema = z
  .strictObject({
    partId: z.string().max(100),
    points: z.int().min(0),
    of: z.int().positive(),
    rubricLines: z.array(z.int().min(0)).max(50).meta({ description: "Ids of those that were met." }),
    rubricId: z
      .uuid()
      .nullable()
      .meta({ description: "By which it is given; null for the one that came with the question." }),
    comment: z.string().max(10_000),
  })
  .refine(({ points, of }) => points <= of, { message: "more points than there are", path: ["points"] })
  .meta({ id: "GiveHandScore" });

/** `POST /api/items/{id}/rulings` proposes; nothing changes until it is applied. */
export const proposeRulingSchema = z
  .strictObject({ kind: z.enum(["rekey", "void", "full_for_all", "lift"]), reason: reasonSchema })
  .meta({ id: "ProposeRuling" });

const standingSchema = z.object({
  mark: fractionSchema.nullable().meta({ description: "Of the component, 0 to 10, from what is known now." }),
  grade: z.int().nullable().meta({ description: "Final grade from what is known now." }),
});

/** `GET /api/rulings/{id}`, and the answer to proposing and to `POST /api/rulings/{id}/apply`. */
export const rulingSchema = z
  .object({
    id: z.uuid(),
    itemId: z.uuid(),
    kind: z.enum(["rekey", "void", "full_for_all", "lift"]),
    reason: z.string(),
    author: z.string().nullable(),
    createdAt: timeSchema,
    appliedAt: timeSchema.nullable(),
    regraded: z
      .object({
        done: z.int(),
        total: z.int(),
        newKey: z.boolean().meta({ description: "Something was judged with another key than before." }),
      })
      .nullable()
      .meta({ description: "Of a rekey: it can be applied when all are done." }),
    changes: z
      .array(
        z.object({
          enrolmentId: z.uuid(),
          name: z.string(),
          change: z.enum(["gains", "loses"]),
          before: standingSchema,
          after: standingSchema,
        }),
      )
      .meta({ description: "Those whose mark it changes; empty once it is applied." }),
    unchanged: z.int().min(0),
  })
  .meta({ id: "Ruling" });
export type Ruling = z.infer<typeof rulingSchema>;
