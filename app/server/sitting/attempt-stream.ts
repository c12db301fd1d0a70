import type { AttemptEvent } from "#lib/sitting/api.ts";
import { type AttemptTimes, graceMs } from "#lib/sitting/clock.ts";

/** What a stream needs of the world. */
export type AttemptPorts = {
  /** The attempt and the clock it runs by, now; null when the attempt is gone. */
  read(): Promise<{ now: Date; times: AttemptTimes } | null>;
  /** Calls back at each change, and returns a function that stops that. */
  follow(onNews: () => void): Promise<() => void>;
  /** Aborted when the reader has gone. */
  signal: AbortSignal;
};

/** The clock is told again so often, so that a device whose own clock is odd or slept keeps true. */
const lookAgainMs = 15_000;

/**
 * The clock of an attempt as server-sent events: at once, whenever its end is moved, from time to time, and
 * that it was handed in, after which the stream ends. News may be lost with the connection to the database,
 * so that the attempt is read again whatever is heard.
 */
export function attemptStream({ read, follow, signal }: AttemptPorts): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream({
    async start(controller) {
      const stopped: (() => void)[] = [];
      let open = true;
      let timer: NodeJS.Timeout | undefined;
      end = () => {
        if (!open) return;
        open = false;
        clearTimeout(timer);
        for (const stop of stopped) stop();
        controller.close();
      };
      signal.addEventListener("abort", end, { once: true });
      const send = (event: AttemptEvent) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));

      let looking = false;
      let again = false;
      const look = async () => {
        again = looking;
        if (looking || !open) return;
        looking = true;
        clearTimeout(timer);
        const found = await read().catch(() => undefined); // the database is away: look again later
        looking = false;
        if (!open) return;
        if (found === null) return end();
        if (found) {
          send(eventOf(found));
          if (found.times.handedInAt !== null) return end();
        }
        timer = setTimeout(look, again ? 0 : Math.min(lookAgainMs, untilDue(found)));
      };
      const unfollow = await follow(() => void look());
      if (open) stopped.push(unfollow);
      else unfollow();
      await look();
    },
    cancel() {
      end();
    },
  });
}

function eventOf({ now, times }: { now: Date; times: AttemptTimes }): AttemptEvent {
  const { endsAt, handedInAt, handedInBy } = times;
  return handedInAt !== null
    ? { type: "handed_in", handedInAt: handedInAt.toISOString(), handedInBy: handedInBy ?? "time" }
    : { type: "clock", now: now.toISOString(), endsAt: endsAt?.toISOString() ?? null };
}

/** Milliseconds until the attempt is handed in by itself, and a bit; a second at least. */
function untilDue(found: { now: Date; times: AttemptTimes } | undefined): number {
  if (!found?.times.endsAt) return lookAgainMs;
  return Math.max(1_000, found.times.endsAt.getTime() + graceMs + 100 - found.now.getTime());
}
