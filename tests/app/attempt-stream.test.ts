import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { attemptStream } from "#app/server/sitting/attempt-stream.ts";
import { type AttemptEvent, attemptEventSchema } from "#lib/sitting/api.ts";
import { type AttemptTimes, graceMs } from "#lib/sitting/clock.ts";

const start = new Date("2026-12-20T10:00:00Z");
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A stream of an attempt that the test can change, with a database that it can take away. */
function follow(first: AttemptTimes) {
  const world = { times: first as AttemptTimes | null, away: false, tell: () => {} };
  const leaving = new AbortController();
  const unfollow = vi.fn();
  const events: AttemptEvent[] = [];
  let ended = false;
  const stream = attemptStream({
    async read() {
      if (world.away) throw new Error("the database is away");
      return world.times && { now: new Date(), times: world.times };
    },
    async follow(onNews) {
      world.tell = onNews;
      return unfollow;
    },
    signal: leaving.signal,
  });
  const reading = (async () => {
    for await (const chunk of stream)
      for (const [, json = ""] of new TextDecoder().decode(chunk).matchAll(/^data: (.*)\n\n/gm))
        events.push(attemptEventSchema.parse(JSON.parse(json)));
    ended = true;
  })();
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { world, events, unfollow, leaving, settle, reading, hasEnded: () => ended };
}

const running: AttemptTimes = { endsAt: minutes(30), handedInAt: null, handedInBy: null };

test("the clock is told at once, and a moved end as soon as it is heard of", async () => {
  const { world, events, settle } = follow(running);
  await settle();
  expect(events).toEqual([{ type: "clock", now: start.toISOString(), endsAt: minutes(30).toISOString() }]);
  world.times = { ...running, endsAt: minutes(40) };
  world.tell();
  await settle();
  expect(events.at(-1)).toMatchObject({ endsAt: minutes(40).toISOString() });
});

test("the stream ends with the handing in, and follows nothing any more", async () => {
  const { world, events, settle, reading, unfollow, hasEnded } = follow(running);
  await settle();
  world.times = { ...running, handedInAt: minutes(5), handedInBy: "staff" };
  world.tell();
  await settle();
  await reading;
  expect(events.at(-1)).toEqual({
    type: "handed_in",
    handedInAt: minutes(5).toISOString(),
    handedInBy: "staff",
  });
  expect([hasEnded(), unfollow.mock.calls.length]).toEqual([true, 1]);
});

test("what was not heard of is seen all the same, and the end by time without waiting long", async () => {
  const near = { ...running, endsAt: new Date(start.getTime() + 1_000) };
  const { world, events, settle } = follow(near);
  await settle();
  world.times = { ...near, handedInAt: near.endsAt, handedInBy: "time" };
  await vi.advanceTimersByTimeAsync(1_000 + graceMs + 1_000);
  expect(events.at(-1)).toMatchObject({ type: "handed_in", handedInBy: "time" });
});

test("while the database is away the stream stays open, and goes on afterwards", async () => {
  const { world, events, settle, hasEnded } = follow(running);
  await settle();
  world.away = true;
  world.tell();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([events.length, hasEnded()]).toEqual([1, false]);
  world.away = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(events.length).toBeGreaterThan(1);
});

test("a reader who leaves is followed no longer", async () => {
  const { leaving, settle, unfollow, reading } = follow(running);
  await settle();
  leaving.abort();
  await reading;
  expect(unfollow).toHaveBeenCalledOnce();
});
