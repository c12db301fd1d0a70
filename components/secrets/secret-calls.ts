import { createdTokenSchema, problemSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

type Failed = { failed: string | null };

/** Where secrets of one kind are made and revoked. */
export type SecretPath = "/api/tokens" | "/api/grades/links";

/** Makes a secret. A failure carries the sentence of the server, or null when it did not answer. */
export async function makeSecret(
  path: SecretPath,
  name: string,
  locale: Locale,
): Promise<{ token: string } | Failed> {
  const answer = await call(path, locale, "POST", { name });
  if (answer instanceof Response) return { token: createdTokenSchema.parse(await answer.json()).token };
  return answer;
}

/** Takes a secret out of force. */
export async function revokeSecret(
  path: SecretPath,
  id: string,
  locale: Locale,
): Promise<"revoked" | Failed> {
  const answer = await call(`${path}/${id}`, locale, "DELETE");
  return answer instanceof Response ? "revoked" : answer;
}

async function call(path: string, locale: Locale, method: string, body?: object): Promise<Response | Failed> {
  const headers = { "Content-Type": "application/json", "Accept-Language": locale };
  try {
    const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
    if (response.ok) return response;
    const problem = problemSchema.parse(await response.json());
    return { failed: problem.detail ?? problem.title };
  } catch {
    return { failed: null };
  }
}
