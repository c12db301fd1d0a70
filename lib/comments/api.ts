import { z } from "zod";

/** The part of the HTTP interface by which the staff say something of a submission: of one line of it, or of all. */

/** Longest comment, in UTF-16 code units. */
export const maxComment = 5_000;

const lineSchema = z
  .int()
  .positive()
  .nullable()
  .meta({ description: "Line of the source, from 1; null for the whole." });

/** `POST /api/submissions/{id}/comments`; `DELETE /api/submissions/{id}/comments/{commentId}` by who wrote it. */
export const writeCommentSchema = z
  .strictObject({ line: lineSchema, text: z.string().trim().min(1).max(maxComment) })
  .meta({ id: "WriteComment" });

export const commentSchema = z
  .object({
    id: z.uuid(),
    line: lineSchema,
    text: z.string().meta({ description: "Plain text with line breaks." }),
    by: z.string().nullable().meta({ description: "Name of who wrote it; null for somebody who is gone." }),
    own: z.boolean().meta({ description: "Whether the caller wrote it, and may take it back." }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "Comment" });
export type Comment = z.infer<typeof commentSchema>;
