import { fewAtOnce } from "#app/server/stream/few-at-once.ts";

/** What a stream of states needs of the world. */
export type StatePorts<State> = {
  /** The state now; null when what it is of is gone. */
  read(): Promise<State | null>;
  /** Calls back at each change, and returns a function that stops that. */
  follow(onNews: () => void): Promise<() => void>;
  /** What is sent of a state. */
  eventOf(state: State): unknown;
  /** Whether no other state can follow this one. */
  isLast(state: State): boolean;
  /** How long at most until the state is read and sent again, whatever is heard. */
  againMs(state: State): number;
  /** Aborted when the reader has gone. */
  signal: AbortSignal;
};

/** So often a state is read that could not be read. */
const retryMs = 15_000;
/**
 * Of all streams of this process. The news that the deadlines of a thousand open pages were moved comes to all of them
 * at once, and leaves connections to the database for whoever asks for something meanwhile.
 */
const inTurn = fewAtOnce(3);

/**
 * The states of something as server-sent events: the present one at once, each change, and the present one again from
 * time to time, since news may be lost with the connection to the database. It ends with the last state.
 */
export function stateStream<State>(ports: StatePorts<State>): ReadableStream<Uint8Array> {
  const { read, follow, eventOf, isLast, againMs, signal } = ports;
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    async start(controller) {
      let unfollow = () => {};
      let open = true;
      let timer: NodeJS.Timeout | undefined;
      stop = () => {
        open = false;
        clearTimeout(timer);
        unfollow();
      };
      const end = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      if (signal.aborted) return end(); // an aborted signal calls no listener any more
      signal.addEventListener("abort", end, { once: true });

      let looking = false;
      let again = false;
      const look = async () => {
        again = looking;
        if (looking || !open) return;
        looking = true;
        clearTimeout(timer);
        const readIfOpen = async () => (open ? read() : null);
        const state = await inTurn(readIfOpen).catch(() => undefined); // the database is away: look again later
        looking = false;
        if (!open) return;
        if (state === null) return end();
        if (state !== undefined) {
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(eventOf(state))}\n\n`));
          if (isLast(state)) return end();
        }
        timer = setTimeout(look, again ? 0 : state === undefined ? retryMs : againMs(state));
      };
      unfollow = await follow(() => void look());
      if (open) await look();
      else unfollow();
    },
    cancel() {
      stop();
    },
  });
}
