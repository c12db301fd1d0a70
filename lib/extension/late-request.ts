import { z } from "zod";
import { type Deadlines, isOver } from "#lib/deadline.ts";
import { type ExtendedTo, extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import { localTimeSchema } from "#lib/extension/local-time.ts";

export const maxRequestText = 2_000;
export const maxReply = 1_000;

/** `POST /api/assessments/{id}/late-requests`: a student asks for a later deadline. */
export const askForTimeSchema = z
  .strictObject({
    text: z.string().trim().min(1).max(maxRequestText),
    until: localTimeSchema.nullable().meta({ description: "Null leaves it to the staff." }),
  })
  .meta({ id: "AskForTime" });

const timeSchema = z.iso.datetime();

/** A request and, once there is one, its decision. */
export const lateRequestSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    askedUntil: timeSchema.nullable(),
    createdAt: timeSchema,
    decision: z
      .object({
        kind: z.enum(["granted", "declined"]),
        reply: z.string(),
        by: z.string().nullable().meta({ description: "Null when the person is in no course any more." }),
        at: timeSchema,
      })
      .nullable(),
  })
  .meta({ id: "LateRequest" });
export type SentLateRequest = z.infer<typeof lateRequestSchema>;

/** `POST /api/late-requests/{id}/decision`: the staff grant it, with new deadlines, or decline it; once. */
export const decideRequestSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("granted"),
      softDeadline: localTimeSchema.nullable(),
      hardDeadline: localTimeSchema.nullable(),
      reply: z.string().trim().max(maxReply),
    }),
    z.strictObject({ kind: z.literal("declined"), reply: z.string().trim().min(1).max(maxReply) }),
  ])
  .meta({ id: "DecideLateRequest" });

/** A student and an assessment, as a request is made for it. */
export type Asking = { now: Date; deadlines: Deadlines; askedUntil: Date | null; hasOpenRequest: boolean };

/** Whether a later deadline may be asked for, and if not, why. */
export type MayAsk =
  | { may: true }
  /** Nothing is to be had before it opens, or where there is no deadline. */
  | { may: false; why: "not_open" | "no_deadline" | "already_asked" | "no_later" };

/** @param asking.deadlines those that hold for the person; a request has to ask for more than they give. */
export function mayAskForTime({ now, deadlines, askedUntil, hasOpenRequest }: Asking): MayAsk {
  const { opensAt, softDeadline, hardDeadline } = deadlines;
  const first = softDeadline ?? hardDeadline;
  if (first === null) return { may: false, why: "no_deadline" };
  if (now < opensAt) return { may: false, why: "not_open" };
  if (hasOpenRequest) return { may: false, why: "already_asked" };
  const isUseless = askedUntil !== null && (askedUntil <= first || askedUntil <= now);
  return isUseless ? { may: false, why: "no_later" } : { may: true };
}

/**
 * What a request is granted with when nobody says otherwise: each deadline there is goes up to the time that was asked
 * for; without one, to as much after the last deadline as it is late now, in whole days, at least one.
 *
 * @param deadlines those that hold for the person.
 */
export function suggestedDeadlines(now: Date, deadlines: Deadlines, askedUntil: Date | null): ExtendedTo {
  const { softDeadline, hardDeadline } = deadlines;
  const last = hardDeadline ?? softDeadline;
  if (last === null) return { softDeadline: null, hardDeadline: null };
  const lateMs = isOver(now, deadlines) ? now.getTime() - last.getTime() : 0;
  const until = askedUntil ?? new Date(last.getTime() + (Math.floor(lateMs / dayMs) + 1) * dayMs);
  return extendedDeadlines(deadlines, { softDeadline: until, hardDeadline: until });
}

const dayMs = 24 * 60 * 60_000;
