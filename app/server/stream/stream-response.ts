import "server-only";

/** An answer that goes on for as long as somebody listens. */
export function streamResponse(stream: ReadableStream<Uint8Array>): Response {
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform", // a proxy that compresses would hold the events back
      "X-Accel-Buffering": "no",
    },
  });
}
