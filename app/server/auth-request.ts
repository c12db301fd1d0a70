import { NextRequest } from "next/server";
import { z } from "zod";
import { readBytes } from "#app/server/api/read-bytes.ts";
import type { Refusal } from "#app/server/api/refusal.ts";

/** An e-mail, a password and a few addresses are far shorter. */
const maxBodyBytes = 16 * 1024;

const fieldsSchema = z.record(z.string(), z.string());

/**
 * A request as next-auth can read it, which throws at what it cannot: at a body that is neither a form nor JSON with
 * texts in it, and at an address to come back to that is none.
 *
 * @returns the request with its body still to be read, or why it is refused
 */
export async function readAuthRequest(request: Request): Promise<NextRequest | Refusal> {
  const { method, headers, url } = request;
  if (!leadsSomewhere(Object.fromEntries(new URL(url).searchParams))) return { refused: "invalid_form" };
  if (method !== "POST") return new NextRequest(url, { method, headers });
  const body = await readBytes(request, maxBodyBytes);
  if (body === null) return { refused: "too_large" };
  const fields = readFields(headers.get("content-type") ?? "", Buffer.from(body).toString("utf8"));
  if (fields === null || !leadsSomewhere(fields)) return { refused: "invalid_form" };
  return new NextRequest(url, { method, headers, body });
}

/** @returns null when they cannot be read; none of a body of another type, which next-auth does not look at. */
function readFields(contentType: string, text: string): Record<string, string> | null {
  if (contentType.includes("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  if (!contentType.includes("application/json")) return {};
  try {
    return fieldsSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function leadsSomewhere({ callbackUrl }: Record<string, string>): boolean {
  if (callbackUrl === undefined) return true;
  const base = callbackUrl.startsWith("/") ? "http://localhost" : undefined;
  return URL.canParse(callbackUrl, base) && new URL(callbackUrl, base).protocol.startsWith("http");
}
