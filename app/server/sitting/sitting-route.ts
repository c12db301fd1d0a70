import "server-only";
import { apiRoute, type Call } from "#app/server/api/api-route.ts";
import type { Refusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { readClock } from "#prisma/sitting/clock.ts";

/** A route whose `now` is the clock of the database, by which alone attempts begin and end. */
export function sittingRoute<Params>(handle: (call: Call<Params>) => Promise<Response | Refusal>) {
  return apiRoute<Params>(async (call) => handle({ ...call, now: await readClock(context().db) }));
}
