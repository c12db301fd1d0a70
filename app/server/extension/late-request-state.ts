import type { SentLateRequest } from "#lib/extension/late-request.ts";
import type { LateRequest } from "#prisma/extension/late-requests.ts";

/** A request for more time in JSON. */
export function sendLateRequest({ decision, ...request }: LateRequest): SentLateRequest {
  return {
    ...request,
    askedUntil: request.askedUntil?.toISOString() ?? null,
    createdAt: request.createdAt.toISOString(),
    decision: decision && { ...decision, at: decision.at.toISOString() },
  };
}
