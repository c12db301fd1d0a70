import { describe, expect, test } from "vitest";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import { ownSitting } from "#lib/sitting/own-sitting.ts";

const at = (time: string) => new Date(`2026-11-25T${time}:00Z`);
const exam: AssessmentRow = {
  id: "exam",
  component: "exam",
  title: { ru: "Экзамен", en: "Exam" },
  position: 1,
  opensAt: at("10:00"),
  softDeadline: null,
  hardDeadline: null,
  startsAt: null,
  room: null,
  windowEndsAt: at("13:00"),
  feedback: "on_release",
  releasedAt: null,
  items: [],
};
const running = { endsAt: at("11:30"), handedInAt: null, handedInBy: null };
const handedIn = { ...running, handedInAt: at("11:00"), handedInBy: "student" as const };

describe("a person without an attempt", () => {
  test.for([
    ["09:59", "not_yet"],
    ["10:00", "open"],
    ["12:59", "open"],
    ["13:00", "missed"],
  ] as const)("at %s finds it %s", ([time, state]) => {
    expect(ownSitting(at(time), exam, null)).toEqual({ state });
  });
});

test("an attempt runs until its own end, and is handed in after that even if nobody has looked yet", () => {
  expect(ownSitting(at("11:29"), exam, running)).toEqual({ state: "running", endsAt: running.endsAt });
  expect(ownSitting(at("11:31"), exam, running)).toEqual({ state: "handed_in" });
});

test("results are there for who handed in, once they are released", () => {
  expect(ownSitting(at("12:00"), exam, handedIn)).toEqual({ state: "handed_in" });
  expect(ownSitting(at("14:00"), { ...exam, releasedAt: at("13:30") }, handedIn)).toEqual({
    state: "results",
  });
});

test("homework has no clock to be in time with", () => {
  expect(ownSitting(at("12:00"), { ...exam, windowEndsAt: null }, null)).toBeNull();
});
