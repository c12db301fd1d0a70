import { z } from "zod";
import type { Deadlines } from "#lib/deadline.ts";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { localTimeSchema } from "#lib/extension/local-time.ts";
import { clockChange, endOfMinute, localTime, zonedTime } from "#lib/zoned-time.ts";

export const mostDays = 366;

/**
 * How far deadlines go for some people: by so much beyond those of the assessment, to a time by the clocks of the
 * course (null leaves a deadline where it is), or back to those of the assessment.
 */
export const moveSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("by"),
      days: z.int().min(0).max(mostDays),
      hours: z.int().min(0).max(23),
    }),
    z.strictObject({
      kind: z.literal("until"),
      softDeadline: localTimeSchema.nullable(),
      hardDeadline: localTimeSchema.nullable(),
    }),
    z.strictObject({ kind: z.literal("back") }),
  ])
  .meta({ id: "DeadlineMove" });
export type DeadlineMove = z.infer<typeof moveSchema>;

/** A typed time that the clocks of the zone do not show once, and what was made of it. */
export type ClockNote = { local: string; change: "skipped" | "twice"; at: Date };

export type Moved =
  | { kind: "moved"; to: ExtendedTo; notes: ClockNote[] }
  /** Nobody gains any time by it. */
  | { kind: "no_later" }
  /** The hard deadline would be before the soft one. */
  | { kind: "hard_before_soft" };

/**
 * What an extension says. Days are those of the calendar, so that 23:59 stays 23:59 when the clocks change on the
 * way; hours are added after them. A time that is named to the minute includes that minute.
 */
export function moveDeadlines(deadlines: Deadlines, move: DeadlineMove, timeZone: string): Moved {
  switch (move.kind) {
    case "back":
      return { kind: "moved", to: { softDeadline: null, hardDeadline: null }, notes: [] };
    case "by": {
      const by = (at: Date | null) => (at === null ? null : later(at, move, timeZone));
      const to = { softDeadline: by(deadlines.softDeadline), hardDeadline: by(deadlines.hardDeadline) };
      return settle(deadlines, to, []);
    }
    case "until": {
      const read = (local: string | null) => (local === null ? null : readDeadline(local, timeZone));
      const to = { softDeadline: read(move.softDeadline), hardDeadline: read(move.hardDeadline) };
      return settle(deadlines, to, clockNotes([move.softDeadline, move.hardDeadline], timeZone));
    }
  }
}

/** A deadline that is typed to the minute. */
export function readDeadline(local: string, timeZone: string): Date {
  return endOfMinute(zonedTime(local, timeZone));
}

/** Those of some typed times at which the clocks change. */
export function clockNotes(locals: (string | null)[], timeZone: string): ClockNote[] {
  return locals.flatMap((local) => {
    const change = local === null ? null : clockChange(local, timeZone);
    return local === null || change === null ? [] : [{ local, change, at: zonedTime(local, timeZone) }];
  });
}

function settle(deadlines: Deadlines, to: ExtendedTo, notes: ClockNote[]): Moved {
  const { softDeadline, hardDeadline } = to;
  if (softDeadline && hardDeadline && hardDeadline < softDeadline) return { kind: "hard_before_soft" };
  const gains = (was: Date | null, is: Date | null) => was !== null && is !== null && is > was;
  const isLater = gains(deadlines.softDeadline, softDeadline) || gains(deadlines.hardDeadline, hardDeadline);
  return isLater ? { kind: "moved", to, notes } : { kind: "no_later" };
}

function later(at: Date, { days, hours }: { days: number; hours: number }, timeZone: string): Date {
  return new Date((days === 0 ? at : daysLater(at, days, timeZone)).getTime() + hours * 60 * 60_000);
}

function daysLater(at: Date, days: number, timeZone: string): Date {
  const local = new Date(`${localTime(at, timeZone)}Z`);
  local.setUTCDate(local.getUTCDate() + days);
  const moved = zonedTime(local.toISOString().slice(0, 16), timeZone);
  return new Date(moved.getTime() + (at.getTime() % 60_000));
}
