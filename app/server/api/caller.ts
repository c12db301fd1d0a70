import "server-only";
import type { Refusal } from "#app/server/api/refusal.ts";
import { isSameSite } from "#app/server/api/same-site.ts";
import { getViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { findViewer, type Viewer } from "#prisma/courses.ts";
import { findUserByToken } from "#prisma/tokens.ts";

const readingMethods = ["GET", "HEAD", "OPTIONS"];

/**
 * The person behind a request: by a personal token when there is an `Authorization` header, else by the
 * session cookie, which is taken for changes from our own pages only.
 */
export async function findCaller(request: Request, now: Date): Promise<Viewer | Refusal> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return findTokenOwner(authorization, now);
  const viewer = await getViewer();
  if (viewer === null) return { refused: "not_signed_in" };
  const trusted =
    readingMethods.includes(request.method) || isSameSite(request, context().settings.PUBLIC_URL);
  return trusted ? viewer : { refused: "cross_site" };
}

async function findTokenOwner(authorization: string, now: Date): Promise<Viewer | Refusal> {
  const { db, settings } = context();
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const user = token === undefined ? null : await findUserByToken(db, token, now);
  if (user === null || (user.demo && !settings.DEMO)) return { refused: "bad_token" };
  return (await findViewer(db, user.id)) ?? { refused: "not_enrolled" };
}
