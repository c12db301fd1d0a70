import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fewAtOnce } from "#app/server/stream/few-at-once.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("those who wait come in their order, also after one that failed", async () => {
  const inTurn = fewAtOnce(1);
  const began: number[] = [];
  const tasks = [1, 2, 3].map((number) =>
    inTurn(async () => {
      began.push(number);
      if (number === 1) throw new Error("away");
      return number;
    }),
  );
  expect((await Promise.allSettled(tasks)).map(({ status }) => status)).toEqual([
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect(began).toEqual([1, 2, 3]);
});

test("one that hangs holds up the others for a moment alone, and makes no room twice", async () => {
  const inTurn = fewAtOnce(1);
  const hanging = Promise.withResolvers<string>();
  const first = inTurn(() => hanging.promise);
  let running = 0;
  const others = [1, 2].map(() =>
    inTurn(async () => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }),
  );
  await vi.advanceTimersByTimeAsync(1_900);
  expect(running).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(running).toBe(1);
  hanging.resolve("at last");
  expect(await first).toBe("at last");
  await vi.advanceTimersByTimeAsync(100);
  expect(running).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(running).toBe(2);
  await Promise.all(others);
});
