import type { Refusal } from "#app/server/api/refusal.ts";
import { idempotencyKeySchema } from "#lib/api.ts";

/** The key by which a repeated request is the same submission; null when the client gave none. */
export function readKey(request: Request): { idempotencyKey: string | null } | Refusal {
  const header = request.headers.get("idempotency-key");
  if (header === null) return { idempotencyKey: null };
  const parsed = idempotencyKeySchema.safeParse(header);
  if (parsed.success) return { idempotencyKey: parsed.data };
  return {
    refused: "wrong_types",
    errors: [{ path: "Idempotency-Key", message: "8 to 100 visible characters" }],
  };
}
