import { test as check, fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { applyCredit, creditAt, submissionWindow } from "#lib/deadline.ts";
import { decimal, exact, one, zero } from "#lib/exact.ts";
import { defaultPolicy, type LateRule } from "#lib/policy.ts";
import { endOfMinute, zonedTime } from "#lib/zoned-time.ts";

const opensAt = new Date("2024-11-01T00:00:00+03:00");
const soft = new Date("2024-11-28T23:59:59.999+03:00");
const hard = new Date("2024-12-05T23:59:59.999+03:00");
const deadlines = { opensAt, softDeadline: soft, hardDeadline: hard };
const after = (from: Date, ms: number) => new Date(from.getTime() + ms);
const half = defaultPolicy.late;
const hour = 60 * 60 * 1000;

test("the window of an assessment opens, turns late and closes at the millisecond", () => {
  const states = [after(opensAt, -1), opensAt, soft, after(soft, 1), hard, after(hard, 1)].map(
    (now) => submissionWindow(now, deadlines, half).state,
  );
  expect(states).toEqual(["not_open", "open", "open", "late", "late", "closed"]);
});

test("a refused submission is told when it would have been taken", () => {
  expect(submissionWindow(after(opensAt, -1), deadlines, half)).toEqual({ state: "not_open", opensAt });
  expect(submissionWindow(after(hard, 1), deadlines, half)).toEqual({ state: "closed", closedAt: hard });
});

test("a late submission is told what it can still bring", () => {
  const window = submissionWindow(after(soft, hour), deadlines, half);
  expect(window.state === "late" && [window.until, window.most.toString()]).toEqual([hard, "0.5"]);
});

test("one deadline alone is soft and hard at once", () => {
  const only = { opensAt, softDeadline: null, hardDeadline: hard };
  expect(submissionWindow(hard, only, half).state).toBe("open");
  expect(submissionWindow(after(hard, 1), only, half).state).toBe("closed");
});

test("without deadlines it is open for ever", () => {
  const never = { opensAt, softDeadline: null, hardDeadline: null };
  expect(submissionWindow(after(hard, 1e12), never, half)).toEqual({ state: "open", until: null });
});

test.each<[LateRule, number, string, string]>([
  [{ method: "multiply", by: "0.5" }, 1, "1", "0.5"],
  [{ method: "multiply", by: "0.5" }, 24 * hour, "0.6", "0.3"],
  [{ method: "cap", at: "0.8" }, hour, "1", "0.8"],
  [{ method: "cap", at: "0.8" }, hour, "0.7", "0.7"],
  [{ method: "subtract_per_day", share: "0.1" }, 1, "1", "0.9"],
  [{ method: "subtract_per_day", share: "0.1" }, 24 * hour, "1", "0.9"],
  [{ method: "subtract_per_day", share: "0.1" }, 24 * hour + 1, "1", "0.8"],
  [{ method: "subtract_per_day", share: "0.3" }, 72 * hour, "0.5", "0"],
  [{ method: "linear" }, (7 * 24 * hour) / 4, "1", "0.75"],
  [{ method: "linear" }, 7 * 24 * hour, "1", "0"],
])("late rule %o after %i ms makes of %s the score %s", (late, ms, score, credited) => {
  const credit = creditAt(after(soft, ms), deadlines, late);
  expect(applyCredit(credit, decimal(score)).toString()).toBe(credited);
});

const rules = fc.constantFrom<LateRule>(
  { method: "multiply", by: "0.5" },
  { method: "cap", at: "0.8" },
  { method: "subtract_per_day", share: "0.1" },
  { method: "linear" },
);
const scores = fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 400 })).map(([n, d]) => exact(n, d));
const times = fc.integer({ min: -10 * 24 * hour, max: 10 * 24 * hour }).map((ms) => after(soft, ms));

check.prop([rules, scores, times, times])(
  "a later submission is never worth more",
  (late, score, one, other) => {
    const [earlier, later] = one <= other ? [one, other] : [other, one];
    const worth = (at: Date) => applyCredit(creditAt(at, deadlines, late), score);
    expect(worth(later).lte(worth(earlier))).toBe(true);
  },
);

check.prop([rules, scores, times])(
  "credit takes a score nowhere but between zero and itself",
  (late, score, at) => {
    const credited = applyCredit(creditAt(at, deadlines, late), score);
    expect(credited.gte(zero) && credited.lte(score)).toBe(true);
    if (at <= soft) expect(credited.equals(score)).toBe(true);
    if (at > hard) expect(credited.equals(zero)).toBe(true);
  },
);

check.prop([rules, times])("what a late submission can bring is what a perfect one brings", (late, at) => {
  const window = submissionWindow(at, deadlines, late);
  if (window.state !== "late") return;
  expect(window.most.equals(applyCredit(creditAt(at, deadlines, late), one))).toBe(true);
});

/** The last second of the day before, of, and after the night in which the clocks of Berlin change, and in Moscow. */
const nights = [
  ["Europe/Berlin", "2026-03-28T23:59", 23],
  ["Europe/Berlin", "2026-10-24T23:59", 25],
  ["Europe/Moscow", "2026-03-28T23:59", 24],
  ["Europe/Moscow", "2026-10-24T23:59", 24],
] as const;

test.each(nights)(
  "in %s after %s the next evening is %i hours away, and late by that",
  (zone, local, hours) => {
    const softDeadline = endOfMinute(zonedTime(local, zone));
    const nextEvening = endOfMinute(zonedTime(local.replace("28T", "29T").replace("24T", "25T"), zone));
    expect(nextEvening.getTime() - softDeadline.getTime()).toBe(hours * hour);
    const over = { opensAt, softDeadline, hardDeadline: nextEvening };
    const worth = (late: LateRule, at: Date) => applyCredit(creditAt(at, over, late), one).toString();
    const perDay: LateRule = { method: "subtract_per_day", share: "0.1" };
    for (const late of [
      half,
      perDay,
      { method: "cap", at: "0.5" },
      { method: "linear" },
    ] satisfies LateRule[]) {
      expect(worth(late, softDeadline)).toBe("1");
      expect(submissionWindow(nextEvening, over, late).state).toBe("late");
      expect(worth(late, after(nextEvening, 1))).toBe("0");
    }
    // A day is 24 hours long, so that of an autumn night of 25 a second one has begun.
    expect(worth(perDay, nextEvening)).toBe(hours > 24 ? "0.8" : "0.9");
    expect(worth({ method: "linear" }, after(softDeadline, (hours * hour) / 2))).toBe("0.5");
    expect(worth({ method: "linear" }, nextEvening)).toBe("0");
  },
);

test("the last second of a deadline is in time, and the second after it is late", () => {
  const softDeadline = endOfMinute(zonedTime("2026-11-28T23:59", "Europe/Moscow"));
  const over = { ...deadlines, softDeadline, hardDeadline: after(softDeadline, hour) };
  const credited = (iso: string) => creditAt(new Date(iso), over, half).kind;
  expect(credited("2026-11-28T23:59:59.999+03:00")).toBe("full");
  expect(credited("2026-11-29T00:00:00.000+03:00")).toBe("multiply");
});
