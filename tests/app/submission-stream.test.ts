import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type StreamPorts, submissionStream } from "#app/server/submission/submission-stream.ts";
import type { SubmissionEvent } from "#lib/api.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const queued = (place: number): SubmissionEvent => ({ type: "queued", place, fault: false });
const graded: SubmissionEvent = {
  type: "graded",
  report: {
    verdict: "accepted",
    score: { numerator: 1, denominator: 1 },
    error: null,
    groups: [],
    picture: null,
    cases: [],
    timeMs: 1,
    exerciseVersion: "0",
    graderVersion: "0",
    seed: 0,
  },
};

/** A stream over a state that the test changes, and what a reader has got of it. */
async function open(initial: SubmissionEvent | null) {
  const world = {
    state: initial,
    failing: false,
    followed: 0,
    tell: (_: SubmissionEvent | "look_again") => {},
  };
  const leaving = new AbortController();
  const ports: StreamPorts = {
    read: async () => {
      if (world.failing) throw new Error("the database is away");
      return world.state;
    },
    follow: async (onNews) => {
      world.followed += 1;
      world.tell = onNews;
      return () => {
        world.followed -= 1;
      };
    },
    signal: leaving.signal,
  };
  const got = { text: "", ended: false };
  const reader = submissionStream(ports).getReader();
  const decoder = new TextDecoder();
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      got.text += decoder.decode(value, { stream: true });
    }
    got.ended = true;
  })();
  await vi.advanceTimersByTimeAsync(0);
  return { world, got, leave: () => leaving.abort() };
}

const events = (text: string) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, json = ""]): SubmissionEvent => JSON.parse(json));

test("the state is sent at once, and a finished submission ends the stream", async () => {
  const { got, world } = await open(graded);
  expect(events(got.text)).toEqual([graded]);
  expect(got.ended).toBe(true);
  expect(world.followed).toBe(0);
});

test("news go through as they come, and the verdict is last", async () => {
  const { got, world } = await open(queued(1));
  world.tell({ type: "running", done: 1, total: 9 });
  world.state = graded;
  world.tell("look_again");
  await vi.advanceTimersByTimeAsync(0);
  expect(events(got.text).map(({ type }) => type)).toEqual(["queued", "running", "graded"]);
  expect(got.ended).toBe(true);
});

test("the place in the queue is told again while it changes, and only then", async () => {
  const { got, world } = await open(queued(3));
  await vi.advanceTimersByTimeAsync(5_000);
  world.state = queued(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(events(got.text)).toEqual([queued(3), queued(2)]);
});

test("a verdict whose news was lost is found by looking", async () => {
  const { got, world } = await open({ type: "running", done: 0, total: null });
  world.state = graded;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(events(got.text).at(-1)).toEqual(graded);
  expect(got.ended).toBe(true);
});

test("a database that is away for a while ends nothing", async () => {
  const { got, world } = await open(queued(1));
  world.failing = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(got.ended).toBe(false);
  world.failing = false;
  world.state = graded;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(got.ended).toBe(true);
});

test("silence is broken by comments", async () => {
  const { got } = await open({ type: "running", done: 0, total: null });
  await vi.advanceTimersByTimeAsync(31_000);
  expect(got.text.match(/^: /gm)).toHaveLength(2);
});

test("when the reader leaves, nothing of the stream goes on", async () => {
  const { world, leave } = await open(queued(1));
  expect(world.followed).toBe(1);
  leave();
  expect(world.followed).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
