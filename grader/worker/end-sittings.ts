import type { Logger } from "pino";
import type { Database } from "#prisma/client.ts";
import type { Queue } from "#prisma/queue.ts";
import { readClock } from "#prisma/sitting/clock.ts";
import { handInDue } from "#prisma/sitting/hand-in.ts";

const everyMs = 1_000;

/** Hands in the attempts whose time is up, again and again. */
export function endSittings(queue: Queue, db: Database, log: Logger): { stop(): void } {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    try {
      for (;;) {
        const ended = await handInDue(db, queue, await readClock(db));
        if (ended === 0 || stopped) break;
        log.info({ attempts: ended }, "handed in at the end of their time");
      }
    } catch (error) {
      log.warn({ reason: String(error) }, "attempts could not be handed in; tried again soon");
    }
    if (!stopped) timer = setTimeout(look, everyMs);
  };
  timer = setTimeout(look, everyMs);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
