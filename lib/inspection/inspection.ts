import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";
import { reportSchema, visibleCaseReportSchema } from "#lib/report.ts";

/*
 * A program graded once more so that one of the staff sees what its hidden cases were given and what came back:
 * `POST /api/submissions/{id}/inspection` asks for it, `GET` tells it to who asked.
 */

/** All of a hidden case. It says nothing of being visible or hidden, so by its type it is no case of a report. */
const inspectedCaseSchema = visibleCaseReportSchema.omit({ hidden: true });
export type InspectedCase = z.infer<typeof inspectedCaseSchema>;

const judgementSchema = reportSchema.pick({ verdict: true, score: true });

const shownSchema = z.object({
  kind: z.literal("shown"),
  /** Those whose cases are hidden. */
  groups: z.array(
    z.object({ id: z.string(), name: localisedTextSchema, cases: z.array(inspectedCaseSchema) }),
  ),
  stored: judgementSchema,
  /** What grading once more found. It is told and counts nowhere. */
  replayed: judgementSchema,
  changedCases: z
    .int()
    .min(0)
    .meta({ description: "How many cases, visible ones included, have another verdict than was stored." }),
});

const troubles = [
  /** The files of the version that graded it were not kept. */
  z.object({ kind: z.literal("version_not_kept") }),
  /** They are there, and this release can make nothing of them. */
  z.object({ kind: z.literal("version_unusable") }),
  /** It broke off as often as it is tried. */
  z.object({ kind: z.literal("given_up") }),
] as const;

/** What a grader answers. */
export const inspectionAnswerSchema = z.discriminatedUnion("kind", [shownSchema, ...troubles]);
export type InspectionAnswer = z.infer<typeof inspectionAnswerSchema>;

/** As it stands for who asked; `none` when nobody did, or so long ago that it is forgotten. */
export const inspectionSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("none") }),
    z.object({ kind: z.literal("waiting") }),
    shownSchema,
    ...troubles,
  ])
  .meta({ id: "Inspection" });
export type Inspection = z.infer<typeof inspectionSchema>;
export type ShownInspection = z.infer<typeof shownSchema>;
