import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stateStream } from "#app/server/stream/state-stream.ts";
import { submissionStream } from "#app/server/submission/submission-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Follow = (onNews: () => void) => Promise<() => void>;

const streams = {
  states: (follow: Follow, signal: AbortSignal) =>
    stateStream({
      ...{ follow, signal, read: async () => 1, eventOf: (state: number) => state },
      ...{ isLast: () => false, againMs: () => 1_000 },
    }),
  submission: (follow: Follow, signal: AbortSignal) =>
    submissionStream({
      follow: (onNews) => follow(() => onNews("look_again")),
      read: async () => ({ type: "queued", place: 1, fault: false }),
      signal,
    }),
};

/** A stream that is followed only when the test lets it be, and whoever reads it. */
function open(kind: keyof typeof streams, leaving = new AbortController()) {
  const following = Promise.withResolvers<void>();
  let followed = 0;
  const stream = streams[kind](async () => {
    await following.promise;
    followed += 1;
    return () => {
      followed -= 1;
    };
  }, leaving.signal);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { stream, leaving, following, settle, left: () => [followed, vi.getTimerCount()] };
}

const kinds = ["states", "submission"] as const;

test.for(kinds)("nothing goes on for a reader who has left, by cancelling: %s", async (kind) => {
  const { stream, following, settle, left } = open(kind);
  following.resolve();
  await settle();
  expect(left()).toEqual([1, 1]);
  await stream.cancel();
  expect(left()).toEqual([0, 0]);
});

test.for(kinds)("nor for one who left before it began: %s", async (kind) => {
  const leaving = new AbortController();
  leaving.abort();
  const { following, settle, left } = open(kind, leaving);
  following.resolve();
  await settle();
  expect(left()).toEqual([0, 0]);
});

test.for(kinds)("nor for one who left while it began: %s", async (kind) => {
  const { leaving, following, settle, left } = open(kind);
  await settle();
  leaving.abort();
  following.resolve();
  await settle();
  expect(left()).toEqual([0, 0]);
});
