import type { Refusal } from "#app/server/api/refusal.ts";
import type { Task } from "#app/server/find-task.ts";
import { type SubmissionWindow, submissionWindow } from "#lib/deadline.ts";
import { moment } from "#lib/format.ts";
import type { Locale } from "#lib/locale.ts";
import { can } from "#lib/permissions.ts";
import type { Viewer } from "#prisma/courses.ts";

type Question = { viewer: Viewer; task: Task; kind: "run" | "submit"; locale: Locale; now: Date };

/**
 * Why this person may not submit now; null when they may. A run counts for nothing, so it is taken after the
 * deadline too; the staff try exercises out whenever they like.
 */
export function refuseNow({ viewer, task, kind, locale, now }: Question): Refusal | null {
  if (!can(viewer.enrolment.role, "submit")) return { refused: "forbidden" };
  if (task.itemId === null) return null;
  const window = submissionWindow(now, task.deadlines, viewer.course.policy.late);
  if (window.state === "closed" && kind === "run") return null;
  return refuseWindow(window, { viewer, locale, now });
}

/** Why a submission is not taken in this window; null when it is. */
export function refuseWindow(
  window: SubmissionWindow,
  { viewer, locale, now }: Pick<Question, "viewer" | "locale" | "now">,
): Refusal | null {
  const { timeZone } = viewer.course;
  const time = (at: Date) => moment(at, { locale, timeZone, now });
  switch (window.state) {
    case "open":
    case "late":
      return null;
    case "not_open":
      return { refused: "not_open_yet", values: { time: time(window.opensAt) } };
    case "closed":
      return { refused: "closed", values: { time: time(window.closedAt) } };
  }
}
