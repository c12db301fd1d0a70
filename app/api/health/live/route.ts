import { jsonResponse } from "#app/server/api/api-route.ts";
import type { Health } from "#lib/api.ts";

/** Whether this process answers; asks nothing of anything else. */
export function GET(): Response {
  return jsonResponse({ status: "ok" } satisfies Health);
}

export const dynamic = "force-dynamic";
