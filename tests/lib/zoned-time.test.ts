import { expect, test } from "vitest";
import { clockChange, endOfMinute, isTimeZone, localTime, zonedDate, zonedTime } from "#lib/zoned-time.ts";

test.each([
  ["2024-11-28T23:59", "Europe/Moscow", "2024-11-28T20:59:00.000Z"],
  ["2024-07-01T12:00", "Europe/Berlin", "2024-07-01T10:00:00.000Z"],
  ["2024-12-01T12:00", "Europe/Berlin", "2024-12-01T11:00:00.000Z"],
  ["2024-12-01T00:00", "Asia/Kathmandu", "2024-11-30T18:15:00.000Z"],
  ["2024-12-01T00:30", "America/New_York", "2024-12-01T05:30:00.000Z"],
])("%s by the clocks of %s is %s", (local, timeZone, utc) => {
  expect(zonedTime(local, timeZone).toISOString()).toBe(utc);
});

test("an hour that is skipped in spring is the one after it", () => {
  expect(zonedTime("2024-03-31T02:30", "Europe/Berlin").toISOString()).toBe("2024-03-31T01:30:00.000Z");
});

test("of an hour that is shown twice in autumn it is the first", () => {
  expect(zonedTime("2024-10-27T02:30", "Europe/Berlin").toISOString()).toBe("2024-10-27T00:30:00.000Z");
  expect(zonedTime("2024-11-03T01:30", "America/New_York").toISOString()).toBe("2024-11-03T05:30:00.000Z");
});

test("a deadline named to the minute includes its last millisecond", () => {
  expect(endOfMinute(new Date("2024-11-28T20:59:00.000Z")).toISOString()).toBe("2024-11-28T20:59:59.999Z");
});

test("a day is that of the zone's calendar", () => {
  const lateEvening = new Date("2024-11-28T21:30:00Z");
  expect(zonedDate(lateEvening, "Europe/Moscow")).toBe("2024-11-29");
  expect(zonedDate(lateEvening, "UTC", 4)).toBe("2024-12-02");
});

test("an unknown zone is known to be one", () => {
  expect(isTimeZone("Europe/Moscow")).toBe(true);
  expect(isTimeZone("Europe/Gradus")).toBe(false);
});

test.each([
  ["2026-03-29T01:59", "Europe/Berlin", null],
  ["2026-03-29T02:00", "Europe/Berlin", "skipped"],
  ["2026-03-29T02:59", "Europe/Berlin", "skipped"],
  ["2026-03-29T03:00", "Europe/Berlin", null],
  ["2026-10-25T01:59", "Europe/Berlin", null],
  ["2026-10-25T02:00", "Europe/Berlin", "twice"],
  ["2026-10-25T02:59", "Europe/Berlin", "twice"],
  ["2026-10-25T03:00", "Europe/Berlin", null],
  ["2026-11-01T01:30", "America/New_York", "twice"],
  ["2026-03-08T02:30", "America/New_York", "skipped"],
  ["2026-03-29T02:30", "Europe/Moscow", null],
  ["2026-10-25T02:30", "Europe/Moscow", null],
])("whoever types %s in %s is told of the clocks that change: %s", (local, timeZone, change) => {
  expect(clockChange(local, timeZone)).toBe(change);
});

test("a moment is told by the clocks of the zone, and read back from them", () => {
  const moments = ["2026-07-01T21:30:00.000Z", "2026-10-25T00:30:00.000Z", "2026-12-31T22:59:00.000Z"];
  expect(moments.map((at) => localTime(new Date(at), "Europe/Berlin"))).toEqual([
    "2026-07-01T23:30",
    "2026-10-25T02:30",
    "2026-12-31T23:59",
  ]);
  for (const at of moments)
    expect(zonedTime(localTime(new Date(at), "Europe/Berlin"), "Europe/Berlin").toISOString()).toBe(at);
});
