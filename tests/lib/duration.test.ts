import { describe, expect, it } from "vitest";
import { duration, fromNow } from "#lib/duration.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("a length of time in words", () => {
  it.each([
    [4 * day + 6 * hour + 59 * minute, "4 дня 6 часов", "4 days 6 hours"],
    [day, "1 день", "1 day"],
    [21 * day + hour, "21 день 1 час", "21 days 1 hour"],
    [11 * day + 2 * hour, "11 дней 2 часа", "11 days 2 hours"],
    [5 * hour + 22 * minute, "5 часов 22 минуты", "5 hours 22 minutes"],
    [14 * minute, "14 минут", "14 minutes"],
    [minute, "1 минута", "1 minute"],
    [59_999, "меньше минуты", "less than a minute"],
    [0, "меньше минуты", "less than a minute"],
  ])("%i ms is %s, %s", (ms, russian, english) => {
    expect(duration(ms, "ru")).toBe(russian);
    expect(duration(ms, "en")).toBe(english);
  });

  it("names the two largest units and skips no unit between them", () => {
    expect(duration(2 * day + 30 * minute, "ru")).toBe("2 дня");
  });

  it("never promises more than is left", () => {
    expect(duration(2 * day - 1, "en")).toBe("1 day 23 hours");
  });
});

describe("a time seen from now", () => {
  const now = new Date("2026-11-24T12:00:00Z");
  it.each([
    [minute, "через 1 минуту", "in 1 minute"],
    [21 * minute, "через 21 минуту", "in 21 minutes"],
    [3 * hour + minute, "через 3 часа 1 минуту", "in 3 hours 1 minute"],
    [-2 * hour - 14 * minute, "2 часа назад", "2 hours ago"],
    [-minute, "1 минуту назад", "1 minute ago"],
  ])("%i ms away is %s, %s", (ms, russian, english) => {
    const at = new Date(now.getTime() + ms);
    expect(fromNow(at, now, "ru")).toBe(russian);
    expect(fromNow(at, now, "en")).toBe(english);
  });
});
