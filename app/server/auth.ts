import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth/next";
import { cache } from "react";
import { authOptions } from "#app/server/auth-options.ts";
import { context } from "#app/server/context.ts";
import { pathHeader, returnPath } from "#app/server/return-path.ts";
import { findViewer, type Viewer } from "#prisma/courses.ts";

/**
 * The person behind the session cookie with their role in the course, both read from the database
 * once in each request. Null without a session, after a sign-out everywhere, for somebody who was
 * taken off the course, and for demo accounts outside demo mode.
 */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions());
  if (!session) return null;
  const { db, settings } = context();
  const viewer = await findViewer(db, session.userId);
  if (!viewer || viewer.user.sessionVersion !== session.version) return null;
  return viewer.user.demo && !settings.DEMO ? null : viewer;
});

/** The person at a page, who is sent to the sign-in page, and back afterwards, when there is nobody. */
export async function requireViewer(locale: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  const path = returnPath((await headers()).get(pathHeader) ?? undefined);
  const query = path && path !== `/${locale}` ? `?${new URLSearchParams({ to: path })}` : "";
  redirect(`/${locale}/sign-in${query}`);
}
