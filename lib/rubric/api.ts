import { z } from "zod";
import { fractionSchema } from "#lib/credit.ts";
import { lookReasons } from "#lib/rubric/rescore.ts";

/** The part of the HTTP interface by which rubrics are changed, in the schemas that parse it. */

const textSchema = z.string().trim().min(1).max(2_000);

/** As many lines as points for one part can name. */
export const mostLines = 50;
export const mostPoints = 1_000;

/** `PUT /api/items/{id}/rubrics/{partId}` */
export const changeRubricSchema = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          id: z.int().min(0).nullable().meta({ description: "Of the line that it was; null for a new one." }),
          text: z
            .strictObject({ ru: textSchema, en: textSchema })
            .meta({ description: "Markdown with mathematics." }),
          points: z.int().min(1).max(mostPoints),
        }),
      )
      .min(1)
      .max(mostLines),
    reason: z
      .string()
      .trim()
      .max(500)
      .meta({ description: "Students read it; it may be empty as long as nothing was graded." }),
    version: z
      .int()
      .min(0)
      .meta({ description: "The one that is changed; 0 for the rubric that came with the question." }),
    handScores: z.int().min(0).nullable().meta({
      description: "How often the part was given points, as the dry run told it; null for a dry run.",
    }),
  })
  .meta({ id: "ChangeRubric" });
export type ChangeRubric = z.infer<typeof changeRubricSchema>;

const ofRubric = z.object({ points: z.int().min(0), of: z.int().positive() });
const standingSchema = z.object({
  part: ofRubric.meta({ description: "Points of the rubric, of all it has." }),
  points: fractionSchema.nullable().meta({ description: "What the item brings after credit." }),
  grade: z.int().nullable().meta({ description: "Final grade from what is known now." }),
});

/** What a changed rubric does, or would do, to what was graded. */
export const rubricChangesSchema = z
  .object({
    applied: z.boolean(),
    version: z.int().min(0).meta({ description: "The one that holds now." }),
    handScores: z.int().min(0),
    graded: z.int().min(0).meta({ description: "Answers that have points for the part." }),
    changes: z
      .array(
        z.object({
          submissionId: z.uuid(),
          name: z.string(),
          change: z.enum(["gains", "loses"]),
          before: standingSchema,
          after: standingSchema,
          overridden: z
            .boolean()
            .meta({ description: "A person has set the points of the item; they stay." }),
        }),
      )
      .meta({ description: "Answers that get another share of the part, the most changed first." }),
    look: z
      .array(z.object({ submissionId: z.uuid(), name: z.string(), reasons: z.array(z.enum(lookReasons)) }))
      .meta({ description: "Answers that a person should look at again." }),
  })
  .meta({ id: "RubricChanges" });
export type SentRubricChanges = z.infer<typeof rubricChangesSchema>;
