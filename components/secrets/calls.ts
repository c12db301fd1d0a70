import { callApi, takeAway } from "#components/call/call-api.ts";
import { createdTokenSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

/* What the pages of secrets ask the server for; loaded when it is first used, since it brings the parsers. */

/** Where secrets of one kind are made and revoked. */
export type SecretPath = "/api/tokens" | "/api/grades/links";

export function makeSecret(path: SecretPath, name: string, locale: Locale) {
  return callApi({ method: "POST", path, locale, schema: createdTokenSchema, body: { name } });
}

/** Takes a secret out of force. */
export function revokeSecret(path: SecretPath, id: string, locale: Locale) {
  return takeAway(`${path}/${id}`, locale);
}
