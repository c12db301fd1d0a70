const openAgainMs = 3_000;

/**
 * Calls back with each event that the server sends over a stream, for as long as the page is in sight: a browser holds
 * few connections for all its tabs, and a device that slept has one that is dead. A stream that is opened again begins
 * with the present state, so that nothing is missed.
 *
 * @returns a function that stops it.
 */
export function followEvents(path: string, onEvent: (data: string) => void): () => void {
  let events: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    events?.close();
  };
  const open = () => {
    close();
    if (document.visibilityState !== "visible") return;
    const opened = new EventSource(path);
    events = opened;
    opened.onmessage = ({ data }) => onEvent(String(data));
    // The browser connects again by itself while the state is CONNECTING; when it gives up, we do.
    opened.onerror = () => {
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, openAgainMs);
    };
  };
  open();
  document.addEventListener("visibilitychange", open);
  return () => {
    document.removeEventListener("visibilitychange", open);
    close();
  };
}
