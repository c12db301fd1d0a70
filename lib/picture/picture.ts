import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";

/**
 * A picture as data: what a student's own code returned on visible data, ready to be drawn. The numbers in it
 * are the student's, so that everything has a bound; how it looks is decided in `components/picture/`.
 */

/** Width of the plot over its height, in every panel: where units of both axes are equal, a circle is round. */
export const plotRatio = 1.5;

/** x and y in the units of the axes. */
const placeSchema = z.tuple([z.number(), z.number()]);
export type Place = z.infer<typeof placeSchema>;

/** `own` is what the student's code returned, `data` what it was given, `quiet` what helps to read. */
const toneSchema = z.enum(["own", "data", "quiet"]);
const lineStyle = { tone: toneSchema, dash: z.enum(["solid", "dashed", "dotted"]) };
const pointStyle = { tone: toneSchema, shape: z.enum(["dot", "ring", "triangle", "cross"]) };

const maxPlaces = 200;

const markSchema = z.discriminatedUnion("kind", [
  /** A line with gaps: one piece for each stretch without one. */
  z.object({
    kind: z.literal("line"),
    pieces: z.array(z.array(placeSchema).max(maxPlaces)).max(maxPlaces),
    ...lineStyle,
  }),
  /** A closed line that is smooth through its places, quiet. */
  z.object({ kind: z.literal("contour"), at: z.array(placeSchema).max(maxPlaces) }),
  z.object({ kind: z.literal("points"), at: z.array(placeSchema).max(maxPlaces), ...pointStyle }),
  /** A closed surface, lightly tinted; several may lie over each other. */
  z.object({ kind: z.literal("area"), at: z.array(placeSchema).max(maxPlaces) }),
  z.object({ kind: z.literal("arrow"), from: placeSchema, to: placeSchema, tone: toneSchema }),
  z.object({
    kind: z.literal("text"),
    at: placeSchema,
    anchor: z.enum(["start", "middle", "end"]),
    tone: toneSchema,
    text: localisedTextSchema,
  }),
]);
export type Mark = z.infer<typeof markSchema>;

const axisSchema = z.object({
  label: localisedTextSchema,
  low: z.number(),
  high: z.number(),
  ticks: z.array(z.number()).max(12),
});
export type Axis = z.infer<typeof axisSchema>;

const panelSchema = z.object({
  title: localisedTextSchema,
  x: axisSchema,
  y: axisSchema,
  /** Later ones lie over earlier ones. */
  marks: z.array(markSchema).max(60),
  /** What is seen, in a sentence or two, with the numbers. */
  text: localisedTextSchema,
});
export type Panel = z.infer<typeof panelSchema>;

const sampleSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("line"), ...lineStyle }),
  z.object({ kind: z.literal("points"), ...pointStyle }),
  z.object({ kind: z.literal("area") }),
  z.object({ kind: z.literal("arrow"), tone: toneSchema }),
]);
export type Sample = z.infer<typeof sampleSchema>;

export const pictureSchema = z
  .object({
    panels: z.array(panelSchema).min(1).max(3),
    legend: z.array(z.object({ sample: sampleSchema, label: localisedTextSchema })).max(6),
  })
  .meta({ id: "Picture", description: "Drawn from what the code returned on visible data." });
export type Picture = z.infer<typeof pictureSchema>;
