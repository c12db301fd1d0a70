import type { Refusal } from "#app/server/api/refusal.ts";
import { moment } from "#lib/format.ts";
import type { Locale } from "#lib/locale.ts";
import type { Beginning } from "#lib/sitting/begin.ts";
import type { Viewer } from "#prisma/courses.ts";

type Told = { viewer: Viewer; locale: Locale; now: Date };

/** Why an attempt cannot be begun. */
export function refuseBeginning(
  beginning: Extract<Beginning, { may: "not_yet" | "no_more" }>,
  told: Told,
): Refusal {
  if (beginning.may === "not_yet")
    return { refused: "sitting_not_open", values: { time: time(beginning.opensAt, told) } };
  switch (beginning.reason) {
    case "closed":
      return { refused: "sitting_closed", values: { time: time(beginning.closedAt, told) } };
    case "none_left":
      return { refused: "no_attempts_left", values: { allowed: beginning.allowed } };
  }
}

/** Why nothing can be saved in an attempt any more; programs get the moment too. */
export function refuseOver(since: Date, told: Told): Refusal {
  return {
    refused: "sitting_over",
    values: { time: time(since, told) },
    extra: { endedAt: since.toISOString() },
  };
}

function time(at: Date, { viewer, locale, now }: Told): string {
  return moment(at, { locale, timeZone: viewer.course.timeZone, now });
}
