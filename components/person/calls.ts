import { callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { erasedSchema } from "#lib/person/api.ts";

/* What the page of a person's data asks the server; loaded when first needed. */

export function erasePerson(enrolmentId: string, email: string, locale: Locale) {
  const path = `/api/enrolments/${enrolmentId}/erase`;
  return callApi({ method: "POST", path, locale, schema: erasedSchema, body: { email } });
}
