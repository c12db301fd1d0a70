import { expect, test } from "vitest";
import { afterTry } from "#lib/announcements/delivery.ts";

const now = new Date("2026-11-25T12:00:00Z");
const later = (waitMs: number | null) => ({ kind: "later", reason: "Bad Gateway", waitMs }) as const;
const waitedMs = (tries: number, waitMs: number | null = null) =>
  afterTry(later(waitMs), tries, now).nextTryAt.getTime() - now.getTime();

test("what did not arrive is tried again after longer and longer waits, and not without end", () => {
  expect([1, 2, 3, 11].map((tries) => waitedMs(tries))).toEqual([5_000, 10_000, 20_000, 900_000]);
  expect(afterTry(later(null), 11, now).state).toBe("waiting");
  expect(afterTry(later(null), 12, now)).toMatchObject({ state: "failed", reason: "Bad Gateway" });
});

test("nothing is tried again before the time that the other side named", () => {
  expect(waitedMs(1, 60_000)).toBe(60_000);
  expect(waitedMs(5, 1_000)).toBe(80_000);
});

test("what may have arrived is never tried again", () => {
  const lost = afterTry({ kind: "unknown", reason: "no answer" }, 1, now);
  expect(lost).toMatchObject({ state: "uncertain", reason: "no answer", sentAt: null });
});
