import { z } from "zod";

/** A constant by which every element of a returned value is too large. `n` is the number of rows. */
export const factors = ["2", "1/2", "n", "1/n", "2/n", "n/2", "ln2", "1/ln2", "other"] as const;
export const factorSchema = z.enum(factors);
export type Factor = z.infer<typeof factorSchema>;

/**
 * The kind of mistake in a value that a check refused, most specific first.
 * Numbers in it are for visible cases only; of a hidden case nothing is told but the kind, and the name of
 * the factor.
 */
export const mistakeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("returned_nothing") }),
  /** `at` is where in the returned value the wrong thing stands; empty for the value itself. */
  z.object({
    kind: z.literal("wrong_type"),
    expected: z.string(),
    returned: z.string(),
    at: z.array(z.int()),
  }),
  z.object({ kind: z.literal("wrong_shape"), expected: z.array(z.int()), returned: z.array(z.int()) }),
  z.object({ kind: z.literal("transposed") }),
  z.object({ kind: z.literal("not_finite"), index: z.array(z.int()) }),
  z.object({ kind: z.literal("arguments_changed"), argument: z.string() }),
  z.object({ kind: z.literal("opposite_sign") }),
  z.object({ kind: z.literal("constant_factor"), factor: factorSchema, value: z.number() }),
  z.object({ kind: z.literal("constant_offset"), value: z.number() }),
  z.object({ kind: z.literal("all_but_first") }),
  z.object({ kind: z.literal("all_but_last") }),
  z.object({ kind: z.literal("few_digits"), digits: z.int() }),
  z.object({ kind: z.literal("different") }),
  /** The check was the author's own (a score, a property) and says so in the author's words. */
  z.object({ kind: z.literal("author"), text: z.object({ ru: z.string(), en: z.string() }) }),
]);
export type Mistake = z.infer<typeof mistakeSchema>;

export const mistakeKinds = mistakeSchema.options.map((option) => option.shape.kind.value);
export const mistakeKindSchema = z.enum(mistakeKinds as [Mistake["kind"], ...Mistake["kind"][]]);
export type MistakeKind = Mistake["kind"];
