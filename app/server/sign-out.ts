"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { getViewer } from "#app/server/auth.ts";
import { secureCookies } from "#app/server/auth-options.ts";
import { context } from "#app/server/context.ts";
import { signOutEverywhere } from "#prisma/users.ts";

/** Ends the session of this browser. */
export async function signOutHere() {
  const name = `${secureCookies() ? "__Secure-" : ""}next-auth.session-token`;
  (await cookies()).delete({ name, secure: secureCookies(), path: "/" });
  redirect(`/${await getLocale()}/sign-in`);
}

/** Ends every session of the person, on this device and on all others. */
export async function signOutOfAll() {
  const viewer = await getViewer();
  if (viewer) await signOutEverywhere(context().db, viewer.user.id);
  await signOutHere();
}
