import { callApi } from "#components/call/call-api.ts";
import { appealedSchema, type DecideAppeal } from "#lib/appeals/api.ts";
import type { Locale } from "#lib/locale.ts";

/* All that pages ask the server about appeals; loaded when first needed. */

export function askAppeal(itemId: string, text: string, locale: Locale) {
  return post(`/api/items/${itemId}/appeals`, { text }, locale);
}

export function sayToAppeal(appealId: string, text: string, locale: Locale) {
  return post(`/api/appeals/${appealId}/messages`, { text }, locale);
}

export function decideAppeal(appealId: string, decision: DecideAppeal, locale: Locale) {
  return post(`/api/appeals/${appealId}/decision`, decision, locale);
}

function post(path: string, body: unknown, locale: Locale) {
  return callApi({ method: "POST", path, locale, schema: appealedSchema, body });
}
