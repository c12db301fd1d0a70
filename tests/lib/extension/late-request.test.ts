import { expect, test } from "vitest";
import { type Asking, mayAskForTime, suggestedUntil } from "#lib/extension/late-request.ts";

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

test("what is suggested is never over already", () => {
  expect(suggestedUntil(on(5), deadlines, on(30))).toEqual(on(30));
  expect(suggestedUntil(on(5), deadlines, null)).toEqual(on(21));
  expect(suggestedUntil(new Date(on(23).getTime() + 1), deadlines, null)).toEqual(on(24));
});
