import { z } from "zod";

/*
 * Moodle XML as the parser of XML gives it: an attribute has `@` before its name, and an empty element is an
 * empty string. What has another form fails to parse, and is told of.
 */

const emptyOr = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(""), schema]);

const plainSchema = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

/** A picture or the like, in the text that it belongs to. */
export const fileSchema = z.looseObject({ "@name": z.string() });
const richSchema = z.union([
  z.string().transform((text) => ({ text, "@format": "html" })),
  z.object({
    text: z.string().default(""),
    "@format": z.string().default("html"),
  }),
]);
export type Rich = z.infer<typeof richSchema>;

/** Strict, so that nothing in an answer is lost unseen. */
const answerSchema = z.strictObject({
  "@fraction": z.coerce.number().default(0),
  "@format": z.string().default("html"),
  text: z.string().default(""),
  tolerance: z.coerce.number().nonnegative().default(0),
  feedback: richSchema.optional(),
  file: z.array(fileSchema).default([]),
});
export type MoodleAnswer = z.infer<typeof answerSchema>;

const unitSchema = z.object({ multiplier: z.coerce.number().positive(), unit_name: z.string() });

export const moodleQuestionSchema = z.object({
  "@type": z.string(),
  name: plainSchema.default(""),
  category: plainSchema.default(""),
  questiontext: richSchema.default({ text: "", "@format": "html" }),
  generalfeedback: richSchema.optional(),
  graderinfo: richSchema.optional(),
  defaultgrade: z.coerce.number().default(1),
  single: z.string().default("true"),
  shuffleanswers: z.string().default("true"),
  usecase: z.string().default("0"),
  attachments: z.string().default("0"),
  unitgradingtype: z.string().default("0"),
  answer: z.array(answerSchema).default([]),
  subquestion: z
    .array(
      z.strictObject({
        "@format": z.string().default("html"),
        text: z.string().default(""),
        answer: z.array(plainSchema).length(1),
        file: z.array(fileSchema).default([]),
      }),
    )
    .default([]),
  units: emptyOr(z.object({ unit: z.array(unitSchema) })).default(""),
  tags: emptyOr(z.object({ tag: z.array(plainSchema) })).default(""),
});
export type MoodleQuestion = z.infer<typeof moodleQuestionSchema>;

export const moodleFileSchema = z.object({
  quiz: z.object({ question: z.array(z.looseObject({ "@type": z.string() })) }),
});
