import type { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "#app/i18n/routing.ts";
import { pathHeader } from "#app/server/return-path.ts";

const withLanguage = createMiddleware(routing);

/** Puts a language in front of every page's path, and a content security policy with a fresh nonce on it. */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll("-", ""));
  request.headers.set("content-security-policy", policy); // Next takes the nonce for its own scripts from here
  request.headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  const response = withLanguage(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api|_next|.*\\..*).*)"] };

/** Nothing from another host, and no script but those that Next itself put on the page. */
function contentSecurityPolicy(nonce: string) {
  const evalForDevelopment = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evalForDevelopment}`,
    "style-src 'self' 'unsafe-inline'", // Monaco and KaTeX place their glyphs by style attributes
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
