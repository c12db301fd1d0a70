/** Longest that a stream is listened to, in milliseconds; those that are told of a graded submission end by then. */
const listenMs = 2_000;

/** What a response says; of events, which may come for ever, those of the first two seconds. */
export async function textOf(response: Response): Promise<string> {
  if (response.body === null || !response.headers.get("content-type")?.includes("event-stream"))
    return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const timer = setTimeout(() => reader.cancel(), listenMs);
  let text = "";
  for (let next = await reader.read(); !next.done; next = await reader.read())
    text += decoder.decode(next.value, { stream: true });
  clearTimeout(timer);
  return text;
}
