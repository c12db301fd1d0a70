import { z } from "zod";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";

/** One parameter of the student's function, or its result. */
const parameterSchema = z.object({
  name: z.string(),
  /** TypeScript type, as the student writes it: `number[][]`. */
  type: z.string(),
  /** Shape in TeX, without dollar signs: `n \\times (d+1)`; for a number, null. */
  shape: z.string().nullable(),
  meaning: localisedTextSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

/** The public half of an exercise: everything here may reach a student's browser. */
export const exerciseSchema = z.object({
  id: z.string(),
  /** Name of the folder above: the week or module of the course. */
  module: z.string(),
  title: localisedTextSchema,
  /** The function that the student exports. */
  entry: z.object({
    name: z.string(),
    parameters: z.array(parameterSchema),
    returns: parameterSchema.omit({ name: true }),
  }),
  limits: z.object({
    /** For one case: CPU time of the isolate, in milliseconds. */
    caseTimeMs: z.number().positive(),
    memoryMb: z.number().positive(),
  }),
  allowedImports: z.array(z.literal("numpy-ts")),
  tags: z.array(z.string()),
  /** Where the slides treat it, for example "Lecture 1, slides 21-24". */
  slides: localisedTextSchema.nullable(),
  /** Conventions that decide between right and wrong: 1/n or 2/n, natural logarithm, tolerance. One line each. */
  conventions: z.array(localisedTextSchema),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** A visible case as the statement page shows it before anything was run. */
export type VisibleExample = {
  name: LocalisedText;
  arguments: { name: string; value: string }[];
  expected: string;
};
