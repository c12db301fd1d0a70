import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";

/** What the side column of the course page shows. */
export const courseInfoSchema = z.object({
  staff: z.array(
    z.object({ name: localisedTextSchema, duty: z.enum(["lecturer", "seminars", "assistant"]) }),
  ),
  classes: z.array(
    z.object({
      kind: z.enum(["lecture", "seminar"]),
      weekday: z.int().min(1).max(7),
      time: z.string(),
      room: z.string(),
    }),
  ),
  links: z.array(z.object({ title: localisedTextSchema, url: z.url() })),
});
export type CourseInfo = z.infer<typeof courseInfoSchema>;

export const roles = ["student", "assistant", "lecturer"] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const components = ["homework", "midterm", "exam"] as const;
export const componentSchema = z.enum(components);
export type Component = z.infer<typeof componentSchema>;
