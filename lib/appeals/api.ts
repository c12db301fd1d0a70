import { z } from "zod";
import { pointsSchema } from "#lib/ledger/api.ts";
import { claimSchema } from "#lib/review/api.ts";

/** The part of the HTTP interface by which students ask to look again, and the staff answer. */

/** Longest text of an appeal and of each message about it, in UTF-16 code units. */
export const maxAppealText = 5_000;
const textSchema = z.string().trim().min(3).max(maxAppealText);

/** `POST /api/items/{id}/appeals`, once for each item; `POST /api/appeals/{id}/messages` while it is open. */
export const appealTextSchema = z.strictObject({ text: textSchema }).meta({ id: "AppealText" });
export const appealedSchema = z.object({ id: z.uuid() }).meta({ id: "Appealed" });

/** `PUT /api/appeals/{id}/claim`: takes an appeal or renews that; `DELETE` gives it back. */
export const appealClaimSchema = claimSchema;

/** `POST /api/appeals/{id}/decision`: once, by somebody who did not grade the item. */
export const decideAppealSchema = z
  .discriminatedUnion("outcome", [
    z.strictObject({ outcome: z.literal("kept"), reply: textSchema }),
    z.strictObject({
      outcome: z.literal("changed"),
      reply: textSchema,
      points: pointsSchema,
      seenId: z
        .uuid()
        .nullable()
        .meta({ description: "The newest override that the person has seen; null when there was none." }),
    }),
  ])
  .meta({ id: "DecideAppeal" });
export type DecideAppeal = z.infer<typeof decideAppealSchema>;
