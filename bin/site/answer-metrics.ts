import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SiteMetrics } from "#bin/site/metrics.ts";

/** Gives the metrics to whoever shows the token (`Authorization: Bearer …`), and 401 to everybody else. */
export async function answerMetrics(
  { metrics, token }: { metrics: SiteMetrics; token: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const shown = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  if (!timingSafeEqual(hash(shown), hash(token))) {
    response.writeHead(401, { "WWW-Authenticate": "Bearer" }).end();
    return;
  }
  const text = await metrics.write();
  const headers = { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" };
  response.writeHead(200, headers).end(text);
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
