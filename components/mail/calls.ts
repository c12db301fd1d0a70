import { callApi } from "#components/call/call-api.ts";
import { mailChoiceSchema, mailTestedSchema } from "#lib/announcements/api.ts";
import type { Locale } from "#lib/locale.ts";

/* All that pages ask the server about e-mail; loaded when first needed. */

export function changeMailChoice(wanted: boolean, locale: Locale) {
  const path = "/api/profile/mail";
  return callApi({ method: "PUT", path, locale, schema: mailChoiceSchema, body: { wanted } });
}

export function unsubscribe(token: string, locale: Locale) {
  const path = `/api/unsubscribe?${new URLSearchParams({ token })}`;
  return callApi({ method: "POST", path, locale, schema: mailChoiceSchema });
}

export function testMail(locale: Locale) {
  const path = "/api/course/mail/test";
  return callApi({ method: "POST", path, locale, schema: mailTestedSchema });
}
