import { z } from "zod";

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A time as a person types it by the clocks of the course: "2026-11-28T23:59". */
export const localTimeSchema = z
  .string()
  .regex(pattern, 'must be a local time like "2024-11-28T23:59"')
  .refine((local) => !pattern.test(local) || isOnCalendar(local), "is no day or time there is")
  .meta({ description: "By the clocks of the course, to the minute.", example: "2026-11-28T23:59" });

/** `Date.parse` reads 31 April as 1 May. */
function isOnCalendar(local: string): boolean {
  const at = Date.parse(`${local}Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(local);
}
