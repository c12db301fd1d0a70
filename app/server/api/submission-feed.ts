import "server-only";
import { context } from "#app/server/context.ts";
import { type DatabaseEvent, type GradingEvent, listen } from "#prisma/events.ts";

/** What is heard of one submission, attempt or assessment; `look_again` when something may have been missed. */
type News = GradingEvent | { type: "look_again" };
type Listener = (news: News) => void;

type Feed = { listeners: Map<string, Set<Listener>>; opening: Promise<unknown> | null };

declare global {
  /** Development loads modules again after each change; the one LISTEN connection outlives that here. */
  var gradusFeed: Feed | undefined;
}

/** Tells a listener of each change of an attempt, as {@link followSubmission} does. */
export function followAttempt(attemptId: string, listener: () => void): Promise<() => void> {
  return followSubmission(attemptId, listener);
}

/** Tells a listener each time that deadlines of an assessment are moved, for all or for somebody. */
export function followDeadlines(assessmentId: string, listener: () => void): Promise<() => void> {
  return followSubmission(assessmentId, listener);
}

/**
 * Tells a listener what happens to one submission, from the one connection of this process that listens to
 * the database. Listening begins before the returned promise is fulfilled, so that a state read afterwards
 * misses nothing.
 *
 * @returns a function that stops it.
 */
export async function followSubmission(submissionId: string, listener: Listener): Promise<() => void> {
  globalThis.gradusFeed ??= { listeners: new Map(), opening: null };
  const feed = globalThis.gradusFeed;
  const listeners = feed.listeners.get(submissionId) ?? new Set();
  feed.listeners.set(submissionId, listeners.add(listener));
  const stop = () => {
    listeners.delete(listener);
    if (listeners.size === 0) feed.listeners.delete(submissionId);
  };
  feed.opening ??= openFeed(feed);
  await feed.opening;
  return stop;
}

function openFeed({ listeners }: Feed): Promise<unknown> {
  return listen(
    context().settings.DATABASE_URL,
    (event) => tell(listeners, event),
    () => {
      for (const listener of [...listeners.values()].flatMap((some) => [...some]))
        listener({ type: "look_again" });
    },
  );
}

/** Ids are never the same, whatever they are of, so they share one table of listeners. */
function tell(listeners: Feed["listeners"], event: DatabaseEvent): void {
  const [id, news] = newsOf(event);
  for (const listener of listeners.get(id) ?? []) listener(news);
}

function newsOf(event: DatabaseEvent): [id: string, news: News] {
  if ("submissionId" in event) return [event.submissionId, event];
  return ["attemptId" in event ? event.attemptId : event.assessmentId, { type: "look_again" }];
}
