import { expect, test } from "vitest";
import { localTimeSchema } from "#lib/extension/local-time.ts";

test("a typed time is taken when the calendar has it, and not when it would be read as another day", () => {
  const isTaken = (text: string) => localTimeSchema.safeParse(text).success;
  expect(["2026-11-28T23:59", "2024-02-29T00:00", "2026-10-25T02:30"].every(isTaken)).toBe(true);
  const wrong = ["2026-02-29T12:00", "2026-04-31T12:00", "2026-11-28T24:00", "2026-13-01T10:00"];
  expect([...wrong, "2026-11-28", "28.11.2026 23:59", ""].some(isTaken)).toBe(false);
});
