import { z } from "zod";
import { decimal, one, parseDecimal, zero } from "#lib/exact.ts";

/** A decimal from 0 to 1 as text, so exact. */
const shareSchema = z.string().refine(
  (text) => {
    const value = parseDecimal(text);
    return value?.gte(zero) && value.lte(one);
  },
  { message: "must be a decimal from 0 to 1" },
);

/** How a weighted sum becomes a final grade. */
export const roundingSchema = z.discriminatedUnion("method", [
  z.object({ method: z.literal("half_up") }),
  z.object({ method: z.literal("half_even") }),
  z.object({ method: z.literal("floor") }),
  /** Fractions below `down` go down, above `up` go up, between them down unless a person decides. */
  z
    .object({ method: z.literal("threshold"), down: shareSchema, up: shareSchema })
    .refine(({ down, up }) => decimal(down).lte(decimal(up)), {
      message: "must not be above `up`",
      path: ["down"],
    }),
]);
export type Rounding = z.infer<typeof roundingSchema>;

/** What a submission between the soft and the hard deadline is worth. */
export const lateRuleSchema = z.discriminatedUnion("method", [
  z.object({ method: z.literal("multiply"), by: shareSchema }),
  z.object({ method: z.literal("cap"), at: shareSchema }),
  z.object({ method: z.literal("subtract_per_day"), share: shareSchema }),
  z.object({ method: z.literal("linear") }),
]);
export type LateRule = z.infer<typeof lateRuleSchema>;

/** The rules of grading of a course. Weights are percent and add up to 100. */
export const policySchema = z
  .object({
    weights: z.object({ homework: z.int().min(0), midterm: z.int().min(0), exam: z.int().min(0) }),
    rounding: roundingSchema,
    late: lateRuleSchema,
    /** How many days after results are known a student may ask to look again; zero for never. */
    appealDays: z.int().min(0).max(60).default(7),
  })
  .refine(({ weights }) => weights.homework + weights.midterm + weights.exam === 100, {
    message: "weights must add up to 100",
  });
export type Policy = z.infer<typeof policySchema>;

/** Round(0.5·homework + 0.2·midterm + 0.3·exam), half up; late work counts half. */
export const defaultPolicy: Policy = {
  weights: { homework: 50, midterm: 20, exam: 30 },
  rounding: { method: "half_up" },
  late: { method: "multiply", by: "0.5" },
  appealDays: 7,
};
