import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import { isEventStream } from "#bin/site/open-responses.ts";

/** An answer that takes longer is cut off. Whoever started the site kills it after 8 s. */
const patienceMs = 5_000;
const reconnectMs = 1_000;

/**
 * Takes no new connection, ends every event stream with the word to connect again soon (which leads to the site's
 * successor), and lets every other answer come to its end.
 */
export async function closePolitely(server: Server, open: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = once(server, "close");
  server.close();
  for (const response of open) if (isEventStream(response)) endStream(response);
  // A connection whose answer has ended just now is kept for a next request, which is not to come here.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
}

function endStream(response: ServerResponse): void {
  // Whoever feeds the stream does not know yet that it has ended, and may write once more.
  response.on("error", () => {});
  response.end(`retry: ${reconnectMs}\n\n`);
}
