import type { SubmissionEvent } from "#lib/api.ts";

/** What a stream needs of the world: the present state, news of a change, and a clock. */
export type StreamPorts = {
  /** The state now, with the place in the queue where there is one; null when the submission is gone. */
  read(): Promise<SubmissionEvent | null>;
  /** Calls back at each change, and returns a function that stops that. */
  follow(onNews: (news: SubmissionEvent | "look_again") => void): Promise<() => void>;
  /** Aborted when the reader has gone. */
  signal: AbortSignal;
};

const queuePlaceMs = 1_500;
const lookAgainMs = 10_000;
const heartbeatMs = 15_000;

/**
 * A submission's way to its verdict as server-sent events: the state at once, each change, the place in the
 * queue again and again while it waits, and the report, after which the stream ends. Between events a comment
 * keeps proxies from closing the connection. News may be lost with the connection to the database, so that
 * the state is read again from time to time whatever is heard.
 */
export function submissionStream({ read, follow, signal }: StreamPorts): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    async start(controller) {
      let open = true;
      let last: SubmissionEvent["type"] | null = null;
      let lastText = "";
      let sentAt = Date.now();
      let readAt = 0;
      let reading = false;

      const write = (text: string) => {
        controller.enqueue(encoder.encode(text));
        sentAt = Date.now();
      };
      const send = (event: SubmissionEvent) => {
        if (!open) return;
        const text = JSON.stringify(event);
        if (text === lastText) return;
        last = event.type;
        lastText = text;
        write(`data: ${text}\n\n`);
        if (event.type === "graded") end();
      };
      const look = async () => {
        if (reading || !open) return;
        reading = true;
        readAt = Date.now();
        const state = await read().catch(() => undefined); // the database is away: look again later
        reading = false;
        if (state === null) end();
        else if (state && !(state.type === "running" && last === "running")) send(state);
      };
      const timer = setInterval(() => {
        const pauseMs = last === "queued" ? queuePlaceMs : lookAgainMs;
        if (Date.now() - readAt >= pauseMs) void look();
        if (Date.now() - sentAt >= heartbeatMs) write(": still here\n\n");
      }, 500);
      let unfollow = () => {};
      stop = () => {
        open = false;
        clearInterval(timer);
        unfollow();
      };
      const end = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      if (signal.aborted) return end(); // an aborted signal calls no listener any more
      signal.addEventListener("abort", end, { once: true });

      unfollow = await follow((news) => {
        if (news === "look_again") void look();
        else send(news);
      });
      if (open) await look();
      else unfollow();
    },
    cancel() {
      stop();
    },
  });
}
