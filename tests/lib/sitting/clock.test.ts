import { describe, expect, test } from "vitest";
import {
  endOfAttempt,
  endOfRehearsal,
  graceMs,
  idleAfterMs,
  noExtraTime,
  sittingState,
  writing,
} from "#lib/sitting/clock.ts";
import { zonedTime } from "#lib/zoned-time.ts";

const at = (time: string) => new Date(`2026-12-20T${time}:00Z`);
/** From 10 to 12 o'clock, 90 minutes for everybody. */
const rules = { opensAt: at("10:00"), closesAt: at("12:00"), durationMinutes: 90 };
const afterMs = (time: Date, ms: number) => new Date(time.getTime() + ms);

describe("an attempt ends", () => {
  test("after its duration, or with the window if that is sooner", () => {
    expect(endOfAttempt(at("10:05"), rules, noExtraTime)).toEqual(at("11:35"));
    expect(endOfAttempt(at("10:30"), rules, noExtraTime)).toEqual(at("12:00"));
    expect(endOfAttempt(at("11:59"), rules, noExtraTime)).toEqual(at("12:00"));
  });

  test("later with extra time, of which the end of the window takes nothing away", () => {
    expect(endOfAttempt(at("10:00"), rules, { percent: 50, minutes: 0 })).toEqual(at("12:15"));
    expect(endOfAttempt(at("10:00"), rules, { percent: 0, minutes: 20 })).toEqual(at("11:50"));
    expect(endOfAttempt(at("10:00"), rules, { percent: 10, minutes: 5 })).toEqual(at("11:44"));
    const tight = { ...rules, durationMinutes: 120 };
    expect(endOfAttempt(at("10:00"), tight, { percent: 25, minutes: 0 })).toEqual(at("12:30"));
  });

  test("as a rehearsal after its duration alone, whatever the window", () => {
    expect(endOfRehearsal(at("08:00"), rules, noExtraTime)).toEqual(at("09:30"));
    expect(endOfRehearsal(at("13:00"), rules, noExtraTime)).toEqual(at("14:30"));
  });

  test.for([
    { zone: "Europe/Berlin", begins: "2026-03-29T01:30", shows: "2026-03-29T04:00", which: "spring" },
    { zone: "Europe/Berlin", begins: "2026-10-25T01:30", shows: "2026-10-25T02:00", which: "autumn" },
  ])("after as many minutes when the clocks are changed in $which", ({ zone, begins, shows }, { expect }) => {
    const opensAt = zonedTime(begins, zone);
    const closesAt = afterMs(opensAt, 10 * 3600 * 1000);
    const end = endOfAttempt(opensAt, { opensAt, closesAt, durationMinutes: 90 }, noExtraTime);
    expect(end.getTime() - opensAt.getTime()).toBe(90 * 60 * 1000);
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(clock.format(end).replace(" ", "T")).toBe(shows);
  });
});

describe("answers are taken", () => {
  const running = { endsAt: at("11:30"), handedInAt: null, handedInBy: null };

  test("to the last millisecond, then for the grace alone, and not a millisecond longer", () => {
    const state = (ms: number) => writing(afterMs(at("11:30"), ms), running).state;
    expect([state(-1), state(0), state(1), state(graceMs), state(graceMs + 1)]).toEqual([
      "open",
      "open",
      "grace",
      "grace",
      "over",
    ]);
  });

  test("no more once it is handed in, however much time is left", () => {
    const handedIn = { ...running, handedInAt: at("10:40"), handedInBy: "student" as const };
    expect(writing(at("10:41"), handedIn)).toEqual({ state: "over", since: at("10:40"), by: "student" });
  });

  test("for ever where there is no clock", () => {
    expect(writing(at("23:00"), { ...running, endsAt: null })).toEqual({ state: "open" });
  });
});

test("who has not begun, works, is idle, is out of time and has handed in are five different people", () => {
  const activeAt = at("10:30");
  const running = { endsAt: at("11:30"), handedInAt: null, handedInBy: null, activeAt };
  const handedIn = { ...running, handedInAt: at("10:40"), handedInBy: "staff" as const };
  expect([
    sittingState(at("10:31"), null),
    sittingState(afterMs(activeAt, idleAfterMs), running),
    sittingState(afterMs(activeAt, idleAfterMs + 1), running),
    sittingState(at("11:31"), running),
    sittingState(at("11:31"), handedIn),
  ]).toEqual(["not_begun", "working", "idle", "time_up", "handed_in"]);
});

test("nobody is idle at homework, which has no clock: it was begun or not", () => {
  const activeAt = at("10:30");
  const homework = { endsAt: null, handedInAt: null, handedInBy: null, activeAt };
  expect([sittingState(at("23:00"), null), sittingState(at("23:00"), homework)]).toEqual([
    "not_begun",
    "begun",
  ]);
});
