import { createTranslator } from "next-intl";
import type { Problem } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { problems as english } from "#lib/texts/en/problems.ts";
import { problems as russian } from "#lib/texts/ru/problems.ts";

const statuses = {
  invalid_json: 400,
  invalid_form: 400,
  not_signed_in: 401,
  bad_token: 401,
  cross_site: 403,
  not_enrolled: 403,
  forbidden: 403,
  not_found: 404,
  no_such_exercise: 404,
  not_open_yet: 409,
  closed: 409,
  key_reused: 409,
  draft_conflict: 409,
  sitting_not_open: 409,
  sitting_closed: 409,
  no_attempts_left: 409,
  sitting_over: 409,
  answers_conflict: 409,
  item_passed: 409,
  results_hidden: 409,
  sitting_not_running: 409,
  sitting_runs: 409,
  not_to_reopen: 409,
  not_graded_yet: 409,
  claimed: 409,
  not_regraded_yet: 409,
  nothing_to_regrade: 409,
  no_such_version: 409,
  regrade_incomplete: 409,
  regrade_dropped: 409,
  regrade_applied: 409,
  deadlines_changed: 409,
  policy_changed: 409,
  rubric_changed: 409,
  rubric_outdated: 409,
  appealed_before: 409,
  appeal_too_early: 409,
  appeal_too_late: 409,
  appeal_decided: 409,
  appeal_own_grading: 409,
  time_asked_already: 409,
  no_time_to_ask: 409,
  decided_before: 409,
  last_lecturer: 409,
  other_email: 409,
  override_unseen: 409,
  announced_already: 409,
  telegram_not_set: 409,
  telegram_refused: 409,
  telegram_away: 409,
  telegram_unknown: 409,
  mail_not_set: 409,
  mail_refused: 409,
  mail_away: 409,
  mail_unknown: 409,
  mail_link_invalid: 404,
  too_many_files: 409,
  file_too_large: 413,
  wrong_file_type: 415,
  too_large: 413,
  wrong_content_type: 415,
  wrong_types: 422,
  too_many_points: 422,
  rubric_reason: 422,
  no_later: 422,
  hard_before_soft: 422,
  opens_after_deadline: 422,
  wrong_people: 422,
  time_is_over: 422,
  rate_limited: 429,
  internal: 500,
  database_away: 503,
} as const;
export type RefusalCode = keyof typeof statuses;

/** Why a request is not carried out: a value that travels up to the one place that makes a response of it. */
export type Refusal = {
  refused: RefusalCode;
  /** What the sentences of the code have in braces. */
  values?: Record<string, string | number>;
  errors?: Problem["errors"];
  retryAfterSeconds?: number;
  /** Members that this problem has beyond those of RFC 9457. */
  extra?: Record<string, unknown>;
};

export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}

const texts = { ru: russian, en: english };

/** A refusal as `application/problem+json` in the person's language. */
export function refusalResponse(refusal: Refusal, locale: Locale): Response {
  const code = refusal.refused;
  const say = createTranslator({ locale, messages: { problems: texts[locale] }, namespace: "problems" });
  const problem: Problem = {
    type: `/api/openapi.json#${code}`,
    title: say(`${code}.title`),
    status: statuses[code],
    code,
    detail: say(`${code}.detail`, refusal.values),
    errors: refusal.errors,
  };
  const headers = new Headers({
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Language": locale,
    "Cache-Control": "no-store",
  });
  if (refusal.retryAfterSeconds !== undefined) headers.set("Retry-After", String(refusal.retryAfterSeconds));
  if (problem.status === 401) headers.set("WWW-Authenticate", 'Bearer realm="Gradus"');
  return new Response(JSON.stringify({ ...problem, ...refusal.extra }), { status: problem.status, headers });
}
