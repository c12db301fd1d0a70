import { expect, test } from "vitest";
import { type DeadlineMove, moveDeadlines, readDeadline } from "#lib/extension/move-deadlines.ts";

const berlin = "Europe/Berlin";
const moscow = "Europe/Moscow";
/** 23:59 on the Saturday before the clocks of Berlin go forward, and a week later. */
const soft = readDeadline("2026-03-28T23:59", berlin);
const hard = readDeadline("2026-04-04T23:59", berlin);
const deadlines = { opensAt: new Date(0), softDeadline: soft, hardDeadline: hard };
const by = (days: number, hours = 0): DeadlineMove => ({ kind: "by", days, hours });
const until = (softDeadline: string | null, hardDeadline: string | null): DeadlineMove => ({
  kind: "until",
  softDeadline,
  hardDeadline,
});

test("a day more is the same time on the next day, also when the clocks change on the way", () => {
  const moved = moveDeadlines(deadlines, by(1), berlin);
  expect(moved).toMatchObject({
    to: {
      softDeadline: readDeadline("2026-03-29T23:59", berlin),
      hardDeadline: readDeadline("2026-04-05T23:59", berlin),
    },
  });
  const inMoscow = { ...deadlines, softDeadline: readDeadline("2026-03-28T23:59", moscow) };
  expect(moveDeadlines(inMoscow, by(1), moscow)).toMatchObject({
    to: { softDeadline: new Date("2026-03-29T20:59:59.999Z") },
  });
});

test("hours are hours, whatever the clocks show meanwhile", () => {
  expect(moveDeadlines(deadlines, by(0, 4), berlin)).toMatchObject({
    to: { softDeadline: new Date(soft.getTime() + 4 * 3_600_000) },
  });
});

test("a time that is named to the minute includes that minute, and a deadline that is not named stays", () => {
  expect(moveDeadlines(deadlines, until(null, "2026-04-10T12:00"), berlin)).toEqual({
    kind: "moved",
    to: { softDeadline: null, hardDeadline: new Date("2026-04-10T10:00:59.999Z") },
    notes: [],
  });
});

test("a typed time that the clocks skip or show twice is taken, and what was made of it is told", () => {
  const autumn = { ...deadlines, softDeadline: null, hardDeadline: readDeadline("2026-10-20T12:00", berlin) };
  expect(moveDeadlines(autumn, until(null, "2026-10-25T02:30"), berlin)).toMatchObject({
    notes: [{ change: "twice", at: new Date("2026-10-25T00:30:00Z") }],
  });
  expect(moveDeadlines(deadlines, until("2026-03-29T02:30", null), berlin)).toMatchObject({
    notes: [{ change: "skipped", at: new Date("2026-03-29T01:30:00Z") }],
  });
});

test("an extension that gives nobody any time is refused, and so is a hard deadline before the soft one", () => {
  expect(moveDeadlines(deadlines, by(0), berlin)).toEqual({ kind: "no_later" });
  expect(moveDeadlines(deadlines, until("2026-03-28T23:59", null), berlin)).toEqual({ kind: "no_later" });
  const none = { ...deadlines, softDeadline: null, hardDeadline: null };
  expect(moveDeadlines(none, by(3), berlin)).toEqual({ kind: "no_later" });
  expect(moveDeadlines(deadlines, until("2026-05-02T23:59", "2026-05-01T23:59"), berlin)).toEqual({
    kind: "hard_before_soft",
  });
});

test("going back names no deadline, so those of the assessment hold", () => {
  expect(moveDeadlines(deadlines, { kind: "back" }, berlin)).toMatchObject({
    to: { softDeadline: null, hardDeadline: null },
  });
});
