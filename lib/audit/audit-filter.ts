import { z } from "zod";

/** What of a course is kept in the audit log when it changes: the names of its tables. */
export const auditSubjects = [
  "Announcement",
  "Appeal",
  "AppealMessage",
  "Assessment",
  "Attempt",
  "Course",
  "CoursePolicy",
  "Enrolment",
  "Extension",
  "ExtraTime",
  "GradesLink",
  "HandScore",
  "Inspection",
  "Item",
  "ItemRuling",
  "LateRequest",
  "LineComment",
  "Mark",
  "Material",
  "Override",
  "RegradeRun",
  "Reopening",
  "ReusableComment",
  "RoundingDecision",
  "Rubric",
  "TimeExtension",
  "User",
] as const;
export const auditSubjectSchema = z.enum(auditSubjects);
export type AuditSubject = z.infer<typeof auditSubjectSchema>;

export const auditActSchema = z.enum(["insert", "update", "delete", "erase"]);
export type AuditAct = z.infer<typeof auditActSchema>;

/**
 * What of the log is shown, as it stands in the address of its page; empty for all. What the address has wrong is as
 * if it were not there.
 */
export const auditFilterSchema = z.object({
  /** Id of who did it. */
  actor: z.string().catch(""),
  subject: z.enum(["", ...auditSubjects]).catch(""),
  /** A day of the course's calendar, as `2024-11-24`. */
  day: z.iso.date().or(z.literal("")).catch(""),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** The filter as the end of an address, with its question mark; empty for all. */
export function auditQuery({ actor, subject, day, page }: AuditFilter): string {
  const asked = new URLSearchParams();
  if (actor !== "") asked.set("actor", actor);
  if (subject !== "") asked.set("subject", subject);
  if (day !== "") asked.set("day", day);
  if (page > 1) asked.set("page", String(page));
  return asked.size === 0 ? "" : `?${asked}`;
}
