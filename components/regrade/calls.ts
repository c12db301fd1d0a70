import type { z } from "zod";
import { callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { type applyRegradeSchema, type beginRegradeSchema, regradeSchema } from "#lib/regrade/api.ts";

/* What the pages of regrades ask the server for. They load this when it is first used: it brings the parsers. */

export function beginRegrade(itemId: string, body: z.infer<typeof beginRegradeSchema>, locale: Locale) {
  const path = `/api/items/${itemId}/regrades`;
  return callApi({ method: "POST", path, locale, schema: regradeSchema, body });
}

export function applyRegrade(id: string, body: z.infer<typeof applyRegradeSchema>, locale: Locale) {
  return callApi({ method: "POST", path: `/api/regrades/${id}/apply`, locale, schema: regradeSchema, body });
}

export function dropRegrade(id: string, locale: Locale) {
  return callApi({ method: "POST", path: `/api/regrades/${id}/drop`, locale, schema: regradeSchema });
}
