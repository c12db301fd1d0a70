import { describe, expect, it } from "vitest";
import { exact } from "#lib/exact.ts";
import { day, equals, moment, percent, weekdayName } from "#lib/format.ts";

const now = new Date("2026-11-24T12:00:00Z");
const moscow = { timeZone: "Europe/Moscow", now };

/** With "_" for each space that no line is broken at. */
const glued = (text: string) => text.replaceAll("\u00a0", "_");

describe("times", () => {
  const deadline = new Date("2026-11-28T20:59:00Z");

  it("are told in the course's zone, and the zone is named", () => {
    expect(glued(moment(deadline, { ...moscow, locale: "ru" }))).toBe("28_ноября в_23:59_мск");
    expect(glued(moment(deadline, { ...moscow, locale: "en" }))).toBe("28_November at_23:59_MSK");
    expect(glued(moment(deadline, { timeZone: "Asia/Yekaterinburg", now, locale: "ru" }))).toBe(
      "29_ноября в_01:59_GMT+5",
    );
  });

  it("just after midnight are written 00, not 24", () => {
    expect(glued(moment(new Date("2026-11-27T21:05:00Z"), { ...moscow, locale: "en" }))).toBe(
      "28_November at_00:05_MSK",
    );
  });

  it("of another year carry the year, by the zone's own calendar", () => {
    expect(glued(day(new Date("2024-10-01T12:00:00Z"), { ...moscow, locale: "en" }))).toBe("1_October_2024");
    expect(glued(day(new Date("2026-12-31T22:00:00Z"), { ...moscow, locale: "en" }))).toBe("1_January_2027");
  });

  it("know the weekdays from Monday", () => {
    expect([1, 3, 7].map((number) => weekdayName(number, "ru"))).toEqual([
      "понедельник",
      "среда",
      "воскресенье",
    ]);
  });
});

describe("a share in percent", () => {
  it("stands off its sign in Russian and has a decimal comma there", () => {
    expect(percent(exact(1, 2), "ru")).toBe("50\u00a0%");
    expect(percent(exact(1, 8), "ru")).toBe("12,5\u00a0%");
    expect(percent(exact(1, 8), "en")).toBe("12.5%");
  });
});

it("a number that lost digits on the page is not said to be equal", () => {
  expect(equals(exact(30, 7), 3)).toBe("≈");
  expect(equals(exact(17, 8), 3)).toBe("=");
});
