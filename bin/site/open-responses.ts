import type { Server, ServerResponse } from "node:http";

/** The answers that a server is giving now. */
export function openResponses(server: Server): ReadonlySet<ServerResponse> {
  const open = new Set<ServerResponse>();
  server.on("request", (_, response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
  });
  return open;
}

/** Whether an answer is a stream of events, which stays open as long as its reader wants. */
export function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
}
