import { z } from "zod";
import { policySchema } from "#lib/policy.ts";

/** The part of the HTTP interface by which the lecturer changes the rules of grading. */

/** `PUT /api/policy`; with `?dryRun=1` nothing is written. */
export const changePolicySchema = z
  .strictObject({
    policy: policySchema,
    version: z.int().min(1).meta({ description: "Of the rules that were on the page." }),
  })
  .meta({ id: "ChangePolicy" });
export type ChangePolicy = z.input<typeof changePolicySchema>;

const hadSchema = z.object({
  grade: z.int().nullable().meta({ description: "Final grade from what is known now." }),
  complete: z.boolean().meta({ description: "Whether nothing in it is unresolved." }),
});

/** What other rules do, or would do. */
export const policyPreviewSchema = z
  .object({
    applied: z.boolean(),
    version: z.int().min(1),
    changes: z.array(
      z.object({
        enrolmentId: z.uuid(),
        name: z.string(),
        change: z.enum(["gains", "loses"]),
        before: hadSchema,
        after: hadSchema,
      }),
    ),
    sumsOnly: z.int().min(0).meta({ description: "For how many only the sum under the grade changes." }),
    unchanged: z.int().min(0),
  })
  .meta({ id: "PolicyPreview" });
export type SentPolicyPreview = z.infer<typeof policyPreviewSchema>;
