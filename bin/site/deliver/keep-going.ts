import type { Logger } from "pino";

/** So often it is asked whether there is something to do. */
const restMs = 2_000;
/** A step that takes longer is left where it is. Whoever started the site kills it after 8 s. */
const patienceMs = 5_000;

/**
 * Takes one step after the other as long as there is something to do, and looks again a little later when there is not.
 *
 * @param step does one thing; false when there was none to do
 * @returns what ends it after the step in hand.
 */
export function keepGoing(step: () => Promise<boolean>, log: Logger): () => Promise<void> {
  let stopping = false;
  let wake: () => void = () => {};
  const running = (async () => {
    while (!stopping) {
      const done = await step().catch((error: unknown) => {
        log.error({ error }, "an announcement could not be delivered");
        return false;
      });
      if (done || stopping) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return async () => {
    stopping = true;
    wake();
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())]);
  };
}
