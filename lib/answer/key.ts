import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";

/*
 * What is right, part by part. The types are open; the values come from `key.ts` of a question's folder, which
 * only the grader reads.
 */

/** Feedback by the id of an option or an item, for those that have some to give; placeholders as in prompts. */
const feedbackByIdSchema = z.record(z.string(), localisedTextSchema);

/**
 * How far a number may be from the key. `absolute`: |given − key| <= value. `relative`: |given − key| <=
 * value·|key|. `significant_figures`: within half a unit of that digit of the key, so that the key rounded to
 * `digits` figures passes, and so does anything nearer. All of them forgive 1e-12·|key| for the rounding of
 * floats: `{ kind: "absolute", value: 0 }` asks for the exact value and takes `1/3` for a key of 1 / 3.
 */
export const toleranceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("absolute"), value: z.number().nonnegative() }),
  z.object({ kind: z.literal("relative"), value: z.number().nonnegative() }),
  z.object({ kind: z.literal("significant_figures"), digits: z.int().min(1).max(12) }),
]);
export type Tolerance = z.infer<typeof toleranceSchema>;

/** A wrong answer that students give, and what to tell them. The check of content sees that it does not pass. */
const mistakesSchema = <Value extends z.ZodType>(value: Value) =>
  z.array(z.object({ value, feedback: localisedTextSchema }));

const vectorSchema = z.array(z.number()).min(1);
const matrixSchema = z.array(vectorSchema).min(1);

/** What the one who grades by hand looks for, and the points for it; points count against their sum. */
export const rubricSchema = z
  .array(z.object({ text: localisedTextSchema, points: z.int().positive() }))
  .min(1);
export type Rubric = z.infer<typeof rubricSchema>;

/** The key of one part; its kind is the part's. */
export const keySchema = z.discriminatedUnion("kind", [
  /** Feedback is that of the option chosen, right or wrong. */
  z.object({ kind: z.literal("single_choice"), right: z.string(), feedback: feedbackByIdSchema }),
  /** Feedback is that of the first option that was judged wrongly: chosen though wrong, or missed. */
  z.object({ kind: z.literal("multiple_choice"), right: z.array(z.string()), feedback: feedbackByIdSchema }),
  /** Feedback for the wrong value; the rubric of the reason where the part asks for one. */
  z.object({
    kind: z.literal("true_false"),
    right: z.boolean(),
    feedback: localisedTextSchema.nullable(),
    rubric: rubricSchema.nullable(),
  }),
  /** The value is in the unit whose factor is 1. */
  z.object({
    kind: z.literal("number"),
    value: z.number(),
    tolerance: toleranceSchema,
    mistakes: mistakesSchema(z.number()),
  }),
  /** Each component within the tolerance; a row and a column are the same vector. */
  z.object({
    kind: z.literal("vector"),
    value: vectorSchema,
    tolerance: toleranceSchema,
    mistakes: mistakesSchema(vectorSchema),
  }),
  z.object({
    kind: z.literal("matrix"),
    value: matrixSchema,
    tolerance: toleranceSchema,
    mistakes: mistakesSchema(matrixSchema),
  }),
  /** A formula in the syntax of `read-formula.ts`, with a decimal point: `"2/n * (w*x - y) * x"`. */
  z.object({ kind: z.literal("formula"), value: z.string(), mistakes: mistakesSchema(z.string()) }),
  z.object({
    kind: z.literal("ordering"),
    right: z.array(z.string()),
    feedback: localisedTextSchema.nullable(),
  }),
  /** From each id of `left` to the right one of `right`; feedback is that of the first of `left` gone wrong. */
  z.object({
    kind: z.literal("matching"),
    right: z.record(z.string(), z.string()),
    feedback: feedbackByIdSchema,
  }),
  /**
   * Texts that pass, in both languages and with their synonyms. Case, spaces, ё, quotes, dashes and full stops
   * do not count; `*` stands for any text, `\*` for a star.
   */
  z.object({
    kind: z.literal("short_text"),
    accepted: z.array(z.string()).min(1),
    mistakes: mistakesSchema(z.string()),
  }),
  z.object({ kind: z.literal("essay"), rubric: rubricSchema }),
  /** The exercise knows what is right. */
  z.object({ kind: z.literal("code") }),
]);
export type Key = z.infer<typeof keySchema>;
export type KeyOf<Kind extends Key["kind"]> = Extract<Key, { kind: Kind }>;

/** Keys by the ids of parts, one for each part. */
export const keysSchema = z.record(z.string(), keySchema);
export type Keys = z.infer<typeof keysSchema>;
