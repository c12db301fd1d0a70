import { z } from "zod";
import { answersSchema } from "#lib/question.ts";

/** What a device keeps of one item. */
const keptItemSchema = z.object({
  answers: answersSchema,
  baseVersion: z.int(),
  /** Its place among those that wait to be sent; 0 when nothing of it waits. */
  turn: z.int(),
  /** What was sent and not yet answered. */
  sent: answersSchema.nullable(),
});
export type KeptItem = z.infer<typeof keptItemSchema>;

/** Reads what a device kept; null for nothing, and for what is not of ours. */
export function readKeptItem(text: string | null): KeptItem | null {
  if (text === null) return null;
  try {
    return keptItemSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
