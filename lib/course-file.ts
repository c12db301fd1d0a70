import { z } from "zod";
import { componentSchema, courseInfoSchema } from "#lib/course.ts";
import { parseDecimal, zero } from "#lib/exact.ts";
import { localTimeSchema } from "#lib/extension/local-time.ts";
import { localeSchema, localisedTextSchema } from "#lib/locale.ts";
import { defaultPolicy, policySchema } from "#lib/policy.ts";
import { feedbackTimes } from "#lib/sitting/results.ts";
import { isTimeZone } from "#lib/zoned-time.ts";

const pointsSchema = z
  .string()
  .refine((text) => parseDecimal(text)?.gt(zero), "must be a decimal above 0, as text")
  .transform((text) => text.trim().replace(",", "."));

const itemFileSchema = z
  .strictObject({
    exerciseId: z.string().min(1).optional(),
    questionId: z.string().min(1).optional(),
    points: pointsSchema,
  })
  .refine(({ exerciseId, questionId }) => (exerciseId === undefined) !== (questionId === undefined), {
    message: "an item names an exerciseId or a questionId",
  });

const assessmentFileSchema = z
  .strictObject({
    component: componentSchema,
    title: localisedTextSchema,
    opensAt: localTimeSchema,
    softDeadline: localTimeSchema.optional(),
    hardDeadline: localTimeSchema.optional(),
    startsAt: localTimeSchema.optional(),
    room: z.string().optional(),
    closesAt: localTimeSchema.optional(),
    durationMinutes: z.int().positive().optional(),
    shuffle: z.boolean().default(false),
    navigation: z.enum(["free", "one_way"]).default("free"),
    attemptsAllowed: z.int().positive().default(1),
    feedback: z.enum(feedbackTimes).default("at_once"),
    items: z.array(itemFileSchema).default([]),
  })
  .refine(({ closesAt, durationMinutes }) => (closesAt === undefined) === (durationMinutes === undefined), {
    message: "a timed assessment has both closesAt and durationMinutes",
    path: ["closesAt"],
  })
  .refine(({ closesAt, opensAt }) => closesAt === undefined || closesAt > opensAt, {
    message: "it must close after it opens",
    path: ["closesAt"],
  })
  .refine(
    ({ durationMinutes, softDeadline, hardDeadline }) => !durationMinutes || (!softDeadline && !hardDeadline),
    {
      message: "a timed assessment has a window and no deadlines",
      path: ["durationMinutes"],
    },
  )
  .refine(
    ({ durationMinutes, items }) =>
      !durationMinutes || items.every(({ exerciseId }) => exerciseId === undefined),
    {
      message: "a timed assessment is made of questions; an exercise is a part of one",
      path: ["items"],
    },
  )
  .refine(
    ({ softDeadline, hardDeadline }) => !softDeadline || !hardDeadline || softDeadline <= hardDeadline,
    {
      message: "the soft deadline must not be after the hard one",
      path: ["softDeadline"],
    },
  );

/**
 * A course as a file describes it (`gradus course create course.json`). Times are those of the course's
 * clocks; a deadline includes the whole minute it names. Order of assessments and items is theirs on the page.
 */
export const courseFileSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/, "must be small letters, digits and hyphens"),
  title: localisedTextSchema,
  timeZone: z.string().refine(isTimeZone, "is no time zone, such as Europe/Moscow"),
  defaultLocale: localeSchema.default("ru"),
  info: courseInfoSchema.default({ staff: [], classes: [], links: [] }),
  policy: policySchema.default(defaultPolicy),
  assessments: z.array(assessmentFileSchema).default([]),
});
export type CourseFile = z.infer<typeof courseFileSchema>;

/** @returns the course, or a sentence for each thing that is wrong in the file. */
export function parseCourseFile(
  text: string,
): { course: CourseFile; errors: null } | { course: null; errors: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { course: null, errors: [`The file is not JSON: ${error instanceof Error ? error.message : ""}`] };
  }
  const parsed = courseFileSchema.safeParse(json);
  if (parsed.success) return { course: parsed.data, errors: null };
  const errors = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "file"}: ${message}`);
  return { course: null, errors };
}
