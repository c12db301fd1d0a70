import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import type { Health } from "#lib/api.ts";
import { readHealth } from "#prisma/health.ts";

const patienceMs = 3_000;

/**
 * Whether this process can serve: 503 without the database or the queue. Graders that do not keep up are told
 * of, and are no reason to send nobody here: what is submitted is stored and waits.
 */
export async function GET(): Promise<Response> {
  const health = await Promise.race([readHealth(context().db).catch(() => null), nothingAfter(patienceMs)]);
  const word = (good: boolean | undefined) => (good ? "ok" : "unavailable");
  const ready = health?.queue === true;
  const body: Health = {
    status: word(ready),
    checks: {
      database: word(health !== null),
      queue: word(health?.queue),
      grading: word(health?.grading),
    },
  };
  return jsonResponse(body, { status: ready ? 200 : 503 });
}

function nothingAfter(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms).unref());
}

export const dynamic = "force-dynamic";
