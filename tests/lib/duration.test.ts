import { describe, expect, it } from "vitest";
import { duration, fromNow } from "#lib/duration.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** With "_" for each space that no line is broken at. */
const glued = (text: string) => text.replaceAll("\u00a0", "_");

describe("a length of time in words", () => {
  it.each([
    [4 * day + 6 * hour + 59 * minute, "4_дня 6_часов", "4_days 6_hours"],
    [day, "1_день", "1_day"],
    [21 * day + hour, "21_день 1_час", "21_days 1_hour"],
    [11 * day + 2 * hour, "11_дней 2_часа", "11_days 2_hours"],
    [5 * hour + 22 * minute, "5_часов 22_минуты", "5_hours 22_minutes"],
    [14 * minute, "14_минут", "14_minutes"],
    [minute, "1_минута", "1_minute"],
    [59_999, "меньше минуты", "less than a minute"],
    [0, "меньше минуты", "less than a minute"],
  ])("%i ms is %s, %s", (ms, russian, english) => {
    expect(glued(duration(ms, "ru"))).toBe(russian);
    expect(glued(duration(ms, "en"))).toBe(english);
  });

  it("names the two largest units and skips no unit between them", () => {
    expect(glued(duration(2 * day + 30 * minute, "ru"))).toBe("2_дня");
  });

  it("never promises more than is left", () => {
    expect(glued(duration(2 * day - 1, "en"))).toBe("1_day 23_hours");
  });
});

describe("a time seen from now", () => {
  const now = new Date("2026-11-24T12:00:00Z");
  it.each([
    [minute, "через 1_минуту", "in 1_minute"],
    [21 * minute, "через 21_минуту", "in 21_minutes"],
    [3 * hour + minute, "через 3_часа 1_минуту", "in 3_hours 1_minute"],
    [-2 * hour - 14 * minute, "2_часа назад", "2_hours ago"],
    [-minute, "1_минуту назад", "1_minute ago"],
  ])("%i ms away is %s, %s", (ms, russian, english) => {
    const at = new Date(now.getTime() + ms);
    expect(glued(fromNow(at, now, "ru"))).toBe(russian);
    expect(glued(fromNow(at, now, "en"))).toBe(english);
  });
});
