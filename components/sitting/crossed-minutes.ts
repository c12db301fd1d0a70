/** Minutes before the end at which the time left is said aloud. */
const announcedMinutes = [1, 5, 10, 30] as const;
const minuteMs = 60_000;

/**
 * Which of the announced moments lies between two looks at the clock; of several the last. Null for none, and
 * when time was added.
 */
export function crossedMinutes(beforeMs: number, nowMs: number): (typeof announcedMinutes)[number] | null {
  return (
    announcedMinutes.find((minutes) => beforeMs > minutes * minuteMs && nowMs <= minutes * minuteMs) ?? null
  );
}
