import { z } from "zod";

/** What the thread that compares programs is asked for. */
export const compareRequestSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("all"), starter: z.string(), sources: z.array(z.string()) }),
  z.object({ kind: z.literal("two"), starter: z.string(), left: z.string(), right: z.string() }),
]);
export type CompareRequest = z.infer<typeof compareRequestSchema>;
