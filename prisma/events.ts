import pg from "pg";
import { z } from "zod";
import type { Transaction } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";

const gradingEventSchema = z.object({
  submissionId: z.uuid(),
  type: z.enum(["running", "graded", "fault"]),
  /** Cases finished and cases in all, while running. */
  done: z.int().optional(),
  total: z.int().optional(),
});

/** What happened to a submission; the rest is read from the database. */
export type GradingEvent = z.infer<typeof gradingEventSchema>;

/** The end of an attempt was moved, or it was handed in; which of them is read from the database. */
const attemptEventSchema = z.object({ attemptId: z.uuid(), type: z.literal("attempt") });

/** The deadlines of an assessment were moved, for all or for somebody. */
const deadlinesEventSchema = z.object({ assessmentId: z.uuid(), type: z.literal("deadlines") });

const eventSchema = z.union([gradingEventSchema, attemptEventSchema, deadlinesEventSchema]);
export type DatabaseEvent = z.infer<typeof eventSchema>;

const channel = "gradus_events";

/** Tells all listeners, when the transaction it is called in commits. */
export async function notify(db: Transaction, event: DatabaseEvent): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify(event)})`;
}

/** The same as a column of a statement, which tells for each row that the statement gives. */
export function notifying(event: GradingEvent): Prisma.Sql {
  return Prisma.sql`pg_notify(${channel}, ${JSON.stringify(event)})::text`;
}

/**
 * Listens for events on one connection of its own, which it opens again whenever it is lost.
 *
 * @param onReconnect called each time the connection stands (again): what was told while it did not is
 *   lost, so whoever waits for something reads it anew.
 * @returns when the first attempt to connect has ended, well or not.
 */
export async function listen(
  url: string,
  onEvent: (event: DatabaseEvent) => void,
  onReconnect: () => void = () => {},
): Promise<{ close(): Promise<void> }> {
  let closed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  const heartbeat = setInterval(() => {
    const asked = client;
    asked?.query("SELECT 1").catch(() => lose(asked));
  }, heartbeatMs);

  async function open(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: "gradus-events",
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client = next;
    next.on("notification", ({ payload }) => {
      const event = parseEvent(payload);
      if (event) onEvent(event);
    });
    next.on("error", () => lose(next));
    next.on("end", () => lose(next));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      if (client === next) onReconnect();
    } catch {
      lose(next);
    }
  }

  function lose(lost: pg.Client): void {
    if (closed || client !== lost) return;
    client = null;
    lost.end().catch(() => {});
    timer = setTimeout(open, retryMs);
  }

  await open();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      clearInterval(heartbeat);
      await client?.end();
    },
  };
}

const retryMs = 500;
/** A connection that went silently is asked for a sign of life, since nothing else would tell. */
const heartbeatMs = 10_000;

function parseEvent(payload: string | undefined): DatabaseEvent | null {
  try {
    return eventSchema.parse(JSON.parse(payload ?? ""));
  } catch {
    return null;
  }
}
