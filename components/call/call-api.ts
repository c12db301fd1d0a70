import { z } from "zod";
import { type Problem, problemSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

/** What became of a call: done, refused with a reason to show, or worth trying again a little later. */
export type CallResult<T> =
  | { kind: "done"; value: T }
  | { kind: "refused"; problem: Problem; body: unknown }
  | { kind: "later"; reason: "offline" | "unavailable" | "too_often"; waitMs: number };

type Call<Schema extends z.ZodType> = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  locale: Locale;
  /** Of the answer; it is undefined where there is no content. */
  schema: Schema;
  body?: unknown;
  /** Sent as it is, in place of a body. */
  file?: Blob;
  idempotencyKey?: string;
};

const callTimeoutMs = 15_000;
const fileTimeoutMs = 120_000;
const waitMs = 2_000;

/** Calls our own HTTP interface and parses the answer; no network and a server in trouble are values too. */
export async function callApi<Schema extends z.ZodType>(
  call: Call<Schema>,
): Promise<CallResult<z.infer<Schema>>> {
  const headers = new Headers({ Accept: "application/json", "Accept-Language": call.locale });
  if (call.body !== undefined) headers.set("Content-Type", "application/json");
  if (call.idempotencyKey) headers.set("Idempotency-Key", call.idempotencyKey);
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(call.path, {
      method: call.method,
      headers,
      body: call.file ?? JSON.stringify(call.body),
      signal: AbortSignal.timeout(call.file ? fileTimeoutMs : callTimeoutMs),
    });
    body = response.status === 204 ? undefined : await response.json();
  } catch {
    return { kind: "later", reason: "offline", waitMs };
  }
  if (response.ok) {
    const parsed = call.schema.safeParse(body);
    return parsed.success
      ? { kind: "done", value: parsed.data }
      : { kind: "later", reason: "unavailable", waitMs };
  }
  const askedWaitMs = Number(response.headers.get("Retry-After") ?? 0) * 1000;
  if (response.status === 429)
    return { kind: "later", reason: "too_often", waitMs: Math.max(waitMs, askedWaitMs) };
  const problem = problemSchema.safeParse(body);
  if (response.status >= 500 || !problem.success)
    return { kind: "later", reason: "unavailable", waitMs: Math.max(waitMs, askedWaitMs) };
  return { kind: "refused", problem: problem.data, body };
}

/** Takes something away; what is gone already is done too. */
export async function takeAway(path: string, locale: Locale): Promise<CallResult<undefined>> {
  const result = await callApi({ method: "DELETE", path, locale, schema: z.undefined() });
  const isGone = result.kind === "refused" && result.problem.status === 404;
  return isGone ? { kind: "done", value: undefined } : result;
}
