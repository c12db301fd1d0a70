import "server-only";
import { findCaller } from "#app/server/api/caller.ts";
import { log } from "#app/server/api/log.ts";
import { isRefusal, type Refusal, refusalResponse } from "#app/server/api/refusal.ts";
import { requestLocale } from "#app/server/api/request-locale.ts";
import type { Locale } from "#lib/locale.ts";
import type { Viewer } from "#prisma/courses.ts";
import { isDatabaseUnavailable } from "#prisma/unavailable.ts";

export type Call<Params> = { request: Request; params: Params; viewer: Viewer; locale: Locale; now: Date };

const databaseRetrySeconds = 2;

/**
 * A route handler for somebody who is known: finds out who calls, lets `handle` do its work, and makes
 * of whatever it refuses, or of a database that is away, a problem in the person's language.
 */
export function apiRoute<Params>(handle: (call: Call<Params>) => Promise<Response | Refusal>) {
  return openRoute<Params>(async ({ request, params, locale, now }) => {
    const viewer = await findCaller(request, now);
    if (isRefusal(viewer)) return viewer;
    return handle({ request, params, viewer, locale, now });
  });
}

/** The same for a route that anybody may call. */
export function openRoute<Params>(
  handle: (call: Omit<Call<Params>, "viewer">) => Promise<Response | Refusal>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const locale = requestLocale(request);
    // U+0000, which Postgres cannot keep in a text, is in no name of anything.
    if (request.url.includes("%00")) return refusalResponse({ refused: "not_found" }, locale);
    const result = await handle({ request, params: await params, locale, now: new Date() }).catch(refusalOf);
    return isRefusal(result) ? refusalResponse(result, locale) : result;
  };
}

/** The one place where an exception of a route ends. */
function refusalOf(error: unknown): Refusal {
  if (isDatabaseUnavailable(error))
    return { refused: "database_away", retryAfterSeconds: databaseRetrySeconds };
  log.error({ error }, "a request failed");
  return { refused: "internal" };
}

/** A JSON answer that nobody keeps: it belongs to one person. */
export function jsonResponse(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  headers.set("Content-Type", "application/json; charset=utf-8");
  headers.set("Cache-Control", "no-store");
  return new Response(JSON.stringify(body), { ...init, headers });
}
