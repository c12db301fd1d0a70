import { expect, test } from "vitest";
import { crossedMinutes } from "#components/sitting/crossed-minutes.ts";

const minutes = (count: number) => count * 60_000;

test.for([30, 10, 5, 1] as const)("%d minutes before the end are announced, once", (moment) => {
  const at = minutes(moment);
  expect(crossedMinutes(at + 200, at - 50)).toBe(moment);
  expect(crossedMinutes(at - 50, at - 300)).toBeNull();
});

test("after a sleep over several of them only the last is announced", () => {
  expect(crossedMinutes(minutes(40), minutes(4))).toBe(5);
});

test("nothing is announced when time is added", () => {
  expect(crossedMinutes(minutes(4), minutes(34))).toBeNull();
});
