import { expect, test } from "vitest";
import { beginning, beginningOfRehearsal } from "#lib/sitting/begin.ts";

const at = (time: string) => new Date(`2026-12-20T${time}:00Z`);
const opensAt = at("10:00");
const timed = { opensAt, closesAt: at("12:00"), durationMinutes: 90 };
const exam = { opensAt, timed, attemptsAllowed: 1 };
const done = (number: number) => ({ id: `attempt ${number}`, number, running: false });
const running = (number: number) => ({ id: `attempt ${number}`, number, running: true });

test("an exam can be begun from its opening until just before it closes", () => {
  expect(beginning(at("09:59"), exam, [])).toEqual({ may: "not_yet", opensAt });
  expect(beginning(opensAt, exam, [])).toEqual({ may: "begin", number: 1 });
  expect(beginning(at("11:59"), exam, [])).toEqual({ may: "begin", number: 1 });
  expect(beginning(at("12:00"), exam, [])).toMatchObject({ may: "no_more", reason: "closed" });
});

test("an attempt that runs is continued, also after the window has closed for others", () => {
  expect(beginning(at("12:10"), exam, [running(1)])).toEqual({ may: "continue", attemptId: "attempt 1" });
});

test("there are as many attempts as are allowed, one after another", () => {
  const quiz = { ...exam, attemptsAllowed: 2 };
  expect(beginning(at("10:30"), quiz, [done(1)])).toEqual({ may: "begin", number: 2 });
  expect(beginning(at("10:30"), quiz, [done(1), done(2)])).toEqual({
    may: "no_more",
    reason: "none_left",
    allowed: 2,
  });
});

test("homework has one attempt, which is never over", () => {
  const homework = { opensAt, timed: null, attemptsAllowed: 1 };
  expect(beginning(at("09:00"), homework, [])).toMatchObject({ may: "not_yet" });
  expect(beginning(at("10:00"), homework, [])).toEqual({ may: "begin", number: 1 });
  expect(beginning(at("23:00"), homework, [running(1)])).toEqual({ may: "continue", attemptId: "attempt 1" });
});

test("a rehearsal needs no window and knows no last time", () => {
  expect(beginningOfRehearsal([])).toEqual({ may: "begin", number: 1 });
  expect(beginningOfRehearsal([done(1), done(2)])).toEqual({ may: "begin", number: 3 });
  expect(beginningOfRehearsal([done(1), running(2)])).toEqual({ may: "continue", attemptId: "attempt 2" });
});
