import { callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { type ChangeRubric, rubricChangesSchema } from "#lib/rubric/api.ts";

/* What the page of a rubric asks the server for; loaded when it is first used, since it brings the parsers. */

export type RubricAddress = { itemId: string; partId: string };

/** Another rubric for a part; a dry run says what it would make of what was graded. */
export function changeRubric(
  { itemId, partId }: RubricAddress,
  body: ChangeRubric,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
) {
  const path = `/api/items/${itemId}/rubrics/${encodeURIComponent(partId)}${dryRun ? "?dryRun=1" : ""}`;
  return callApi({ method: "PUT", path, locale, schema: rubricChangesSchema, body });
}
