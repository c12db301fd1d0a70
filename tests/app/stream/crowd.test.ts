import { expect, test } from "vitest";
import { stateStream } from "#app/server/stream/state-stream.ts";

test("when a crowd hears the same news few read at once, everybody is told, and who has left is not read for", async () => {
  const listeners = new Set<() => void>();
  const leaving = new AbortController();
  let [reading, most, reads] = [0, 0, 0];
  const open = (signal: AbortSignal) =>
    stateStream({
      async read() {
        reads += 1;
        reading += 1;
        most = Math.max(most, reading);
        await new Promise((resolve) => setImmediate(resolve));
        reading -= 1;
        return reads;
      },
      async follow(onNews) {
        listeners.add(onNews);
        return () => listeners.delete(onNews);
      },
      eventOf: (state) => state,
      isLast: (state) => state > 250,
      againMs: () => 60_000,
      signal,
    });
  for (let one = 0; one < 50; one++) open(leaving.signal);
  const crowd = Array.from({ length: 200 }, () => open(new AbortController().signal));
  await expect.poll(() => reads).toBe(250);
  await expect.poll(() => reading).toBe(0);
  for (const tell of listeners) tell();
  leaving.abort();
  const told = await Promise.all(crowd.map((stream) => Array.fromAsync(stream)));
  expect(told.every((events) => events.length === 2)).toBe(true);
  expect(most).toBeLessThan(5);
  expect(reads).toBeLessThan(250 + 200 + 10);
});
