import { expect, test } from "vitest";
import { type Asking, mayAskForTime, suggestedDeadlines } from "#lib/extension/late-request.ts";

const on = (day: number) => new Date(Date.UTC(2026, 10, day));
const deadlines = { opensAt: on(1), softDeadline: on(10), hardDeadline: on(20) };
const asking: Asking = { now: on(5), deadlines, askedUntil: null, hasOpenRequest: false };

test("more time may be asked for from the opening on, also after the hard deadline", () => {
  expect([on(1), on(5), on(15), on(25)].map((now) => mayAskForTime({ ...asking, now }).may)).toEqual(
    Array(4).fill(true),
  );
});

test("a request that could bring nothing is refused with the reason", () => {
  const why = (fields: Partial<Asking>) => {
    const may = mayAskForTime({ ...asking, ...fields });
    return may.may ? null : may.why;
  };
  expect(why({ now: new Date(on(1).getTime() - 1) })).toBe("not_open");
  expect(why({ hasOpenRequest: true })).toBe("already_asked");
  expect(why({ askedUntil: on(10) })).toBe("no_later");
  expect(why({ now: on(25), askedUntil: on(24) })).toBe("no_later");
  expect(why({ askedUntil: on(12) })).toBeNull();
});

test("where there is no deadline there is nothing to ask for", () => {
  const none = { ...deadlines, softDeadline: null, hardDeadline: null };
  expect(mayAskForTime({ ...asking, deadlines: none })).toEqual({ may: false, why: "no_deadline" });
});

test("what is suggested reaches the time that was asked for, and takes nothing away", () => {
  const suggested = (now: Date, askedUntil: Date | null) => suggestedDeadlines(now, deadlines, askedUntil);
  expect(suggested(on(5), on(30))).toMatchObject({ softDeadline: on(30), hardDeadline: on(30) });
  expect(suggested(on(5), on(12))).toMatchObject({ softDeadline: on(12), hardDeadline: on(20) });
});

test("without a time that was asked for, what is suggested is never over already", () => {
  const hardOf = (now: Date) => suggestedDeadlines(now, deadlines, null).hardDeadline;
  expect(hardOf(on(5))).toEqual(on(21));
  expect(hardOf(new Date(on(23).getTime() + 1))).toEqual(on(24));
});
