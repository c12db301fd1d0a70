import { z } from "zod";
import { answerLimits } from "#lib/answer/limits.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

/** The public half of a question of theory: everything here may reach a student's browser. */
export const questionSchema = z.object({
  /** Name of its folder: `mse-by-hand`. */
  id: z.string(),
  /** Name of the folder above. */
  module: z.string(),
  title: localisedTextSchema,
  tags: z.array(z.string()),
  /** In the order in which they are asked; their ids differ. */
  parts: z.array(z.lazy(() => partSchema)).min(1),
});
export type Question = z.infer<typeof questionSchema>;

/**
 * What a variant draws, by name. `{{name}}` stands for it in the prompt, the labels, the options and the
 * feedback: see `fill-placeholders.ts` for how each kind of value is written.
 */
export type Variables = Readonly<Record<string, Value>>;

/** One of the things to choose, to order or to match. Its id tells nothing of whether it is right. */
const optionSchema = z.object({ id: z.string(), text: localisedTextSchema });
export type Option = z.infer<typeof optionSchema>;

/** A list that is shown in an order of the variant's own, or always as written: "none of these" comes last. */
const optionsSchema = {
  options: z.array(optionSchema).min(2),
  order: z.enum(["shuffled", "fixed"]),
};

/** How much of a part is earned by an answer that is right in some places only. See `credit.ts` beside the kinds. */
export const creditSchema = z.enum(["all_or_nothing", "proportional"]);
export type PartCredit = z.infer<typeof creditSchema>;

/** A unit that a number may be given in: the number times `factor` is the value in the unit of the key. */
const unitSchema = z.object({
  /** Its spellings: `["мс", "ms"]`. */
  symbols: z.array(z.string()).min(1),
  factor: z.number().positive(),
});
export type Unit = z.infer<typeof unitSchema>;

/** A symbol that a formula may use, and the domain on which formulas must agree: low <= value <= high. */
const formulaSymbolSchema = z.object({
  /** A Latin or Greek letter or a name, with digits or an index: `x`, `w_1`, `eta` (also typed as `η`), `yhat`. */
  name: z.string(),
  low: z.number(),
  high: z.number(),
  /** Whole numbers only, as a number of objects is. */
  whole: z.boolean(),
});
export type FormulaSymbol = z.infer<typeof formulaSymbolSchema>;

const commonSchema = {
  /** Differs from the other parts' of the question; keys and answers are told by it. */
  id: z.string(),
  /** What is asked here, in Markdown with placeholders; empty where the prompt says it all. */
  label: localisedTextSchema,
  /** Its share of the question's points, relative to the other parts. */
  weight: z.int().positive(),
};

/** One thing that is asked. `essay`, and `true_false` with a reason, are graded by hand; `code` by its exercise. */
export const partSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("single_choice"), ...commonSchema, ...optionsSchema }),
  z.object({
    kind: z.literal("multiple_choice"),
    ...commonSchema,
    ...optionsSchema,
    /**
     * Proportional: the share of options that were judged rightly, chosen or left. With penalty: right choices
     * less wrong ones, as a share of the right ones, not below 0.
     */
    credit: z.enum([...creditSchema.options, "proportional_with_penalty"]),
  }),
  /** The label is the statement. With a reason, a wrong value earns 0 at once and a right one waits for a hand. */
  z.object({ kind: z.literal("true_false"), ...commonSchema, reason: z.enum(["none", "by_hand"]) }),
  /** Where there are units, an answer must name one of them. */
  z.object({ kind: z.literal("number"), ...commonSchema, units: z.array(unitSchema) }),
  z.object({ kind: z.literal("vector"), ...commonSchema }),
  z.object({ kind: z.literal("matrix"), ...commonSchema }),
  z.object({ kind: z.literal("formula"), ...commonSchema, symbols: z.array(formulaSymbolSchema) }),
  /** Proportional: pairs of items in the right order less those in the wrong one, as a share, not below 0. */
  z.object({
    kind: z.literal("ordering"),
    ...commonSchema,
    items: z.array(optionSchema).min(2),
    credit: creditSchema,
  }),
  /** Each of `left` gets one of `right`; one of `right` may serve several or none. Proportional: the share matched. */
  z.object({
    kind: z.literal("matching"),
    ...commonSchema,
    left: z.array(optionSchema).min(2),
    right: z.array(optionSchema).min(2),
    credit: creditSchema,
  }),
  z.object({ kind: z.literal("short_text"), ...commonSchema }),
  /** Markdown with mathematics; with an attachment, a picture or a PDF of handwriting may come along. */
  z.object({ kind: z.literal("essay"), ...commonSchema, attachment: z.enum(["none", "image_or_pdf"]) }),
  z.object({ kind: z.literal("code"), ...commonSchema, exerciseId: z.string() }),
]);
export type Part = z.infer<typeof partSchema>;
export type PartKind = Part["kind"];
/** The part of one kind: `PartOf<"number">`. */
export type PartOf<Kind extends PartKind> = Extract<Part, { kind: Kind }>;

const idsSchema = z.array(z.string().max(100)).max(100);
const text = (limit: number) => z.object({ text: z.string().max(limit) }).shape;

/** What a student gave to one part, as it came: texts are read by the kinds in `lib/answer`. */
export const answerSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("single_choice"), option: z.string().max(100) }),
    z.object({ kind: z.literal("multiple_choice"), options: idsSchema }),
    z.object({
      kind: z.literal("true_false"),
      value: z.boolean(),
      reason: z.string().max(answerLimits.essay),
    }),
    z.object({ kind: z.literal("number"), ...text(answerLimits.number) }),
    z.object({ kind: z.literal("vector"), ...text(answerLimits.vector) }),
    z.object({ kind: z.literal("matrix"), ...text(answerLimits.matrix) }),
    z.object({ kind: z.literal("formula"), ...text(answerLimits.formula) }),
    z.object({ kind: z.literal("ordering"), order: idsSchema }),
    /** From an id of `left` to an id of `right`. */
    z.object({ kind: z.literal("matching"), pairs: z.record(z.string().max(100), z.string().max(100)) }),
    z.object({ kind: z.literal("short_text"), ...text(answerLimits.shortText) }),
    z.object({
      kind: z.literal("essay"),
      ...text(answerLimits.essay),
      /** Id of the stored file. */
      attachment: z.string().max(100).nullable(),
    }),
    z.object({ kind: z.literal("code"), source: z.string().max(answerLimits.source) }),
  ])
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends PartKind> = Extract<Answer, { kind: Kind }>;

/** Answers by the ids of parts; a part that was left out is not there. */
export const answersSchema = z.record(z.string().max(100), answerSchema);
export type Answers = z.infer<typeof answersSchema>;
