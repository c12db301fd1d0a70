import "server-only";
import { parseSettings, type Settings } from "#lib/settings.ts";
import { connect, type Database } from "#prisma/client.ts";
import { openQueue, type Queue } from "#prisma/queue.ts";

/** What the pages and routes of one process share. */
export type Context = {
  settings: Settings & { DATABASE_URL: string; AUTH_SECRET: string };
  db: Database;
  /** Opened by the first submission, so that a page needs no queue. */
  queue: () => Promise<Queue>;
};

declare global {
  /** Development loads modules again after each change; the connections outlive that here. */
  var gradusContext: Context | undefined;
}

/** The one context of this process, made when first asked for. */
export function context(): Context {
  globalThis.gradusContext ??= open();
  return globalThis.gradusContext;
}

function open(): Context {
  const { settings, errors } = parseSettings(process.env);
  if (!settings) throw new Error(`Wrong settings. ${errors.join(". ")}`);
  const { DATABASE_URL, AUTH_SECRET } = settings;
  if (!DATABASE_URL || !AUTH_SECRET) throw new Error("The site needs DATABASE_URL and AUTH_SECRET.");
  let queue: Promise<Queue> | undefined;
  return {
    settings: { ...settings, DATABASE_URL, AUTH_SECRET },
    db: connect(DATABASE_URL),
    queue: () => {
      queue ??= openQueue(DATABASE_URL, "sender");
      return queue;
    },
  };
}
