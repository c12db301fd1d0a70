import { z } from "zod";

/** The part of the HTTP interface by which the staff grade by hand without getting in each other's way. */

/** So long answers belong to who opened them; the open page renews it. */
export const claimMs = 10 * 60_000;

/** `PUT /api/submissions/{id}/claim`: takes the answers or renews that; `DELETE` gives them back. */
export const claimSchema = z
  .object({
    mine: z.boolean().meta({ description: "False when somebody else has them still." }),
    by: z.string().meta({ description: "Name of who has them." }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "Claim" });
export type SentClaim = z.infer<typeof claimSchema>;
export const reviewClaimSchema = claimSchema
  .extend({
    handScores: z.int().min(0).meta({ description: "How often parts of them were given points so far." }),
  })
  .meta({ id: "ReviewClaim" });
export type SentReviewClaim = z.infer<typeof reviewClaimSchema>;

/** Longest comment to keep for use again, in UTF-16 code units. */
export const maxReusableComment = 500;

/**
 * `POST /api/questions/{id}/comments`, `POST /api/exercises/{id}/comments`: the same text twice is one comment.
 * `DELETE /api/comments/{id}`
 */
export const keepCommentSchema = z
  .strictObject({ text: z.string().trim().min(1).max(maxReusableComment) })
  .meta({ id: "KeepComment" });
export const reusableCommentSchema = z
  .object({ id: z.uuid(), text: z.string() })
  .meta({ id: "ReusableComment" });
export type ReusableComment = z.infer<typeof reusableCommentSchema>;
