import { type StatePorts, stateStream } from "#app/server/stream/state-stream.ts";
import type { AttemptEvent } from "#lib/sitting/api.ts";
import { type AttemptTimes, graceMs } from "#lib/sitting/clock.ts";

/** An attempt, and the clock it runs by. */
type Running = { now: Date; times: AttemptTimes };

/** The clock is told again so often, so that a device whose own clock is odd or slept keeps true. */
const lookAgainMs = 15_000;

/**
 * The clock of an attempt as server-sent events: at once, whenever its end is moved, from time to time, and
 * that it was handed in, after which the stream ends.
 */
export function attemptStream(
  ports: Pick<StatePorts<Running>, "read" | "follow" | "signal">,
): ReadableStream<Uint8Array> {
  return stateStream({
    ...ports,
    eventOf,
    isLast: ({ times }) => times.handedInAt !== null,
    againMs: (running) => Math.min(lookAgainMs, untilDue(running)),
  });
}

function eventOf({ now, times }: Running): AttemptEvent {
  const { endsAt, handedInAt, handedInBy } = times;
  return handedInAt !== null
    ? { type: "handed_in", handedInAt: handedInAt.toISOString(), handedInBy: handedInBy ?? "time" }
    : { type: "clock", now: now.toISOString(), endsAt: endsAt?.toISOString() ?? null };
}

/** Milliseconds until the attempt is handed in by itself, and a bit; a second at least. */
function untilDue({ now, times: { endsAt } }: Running): number {
  if (endsAt === null) return lookAgainMs;
  return Math.max(1_000, endsAt.getTime() + graceMs + 100 - now.getTime());
}
