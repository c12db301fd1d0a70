import NextAuth from "next-auth";
import { openRoute } from "#app/server/api/api-route.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { authOptions } from "#app/server/auth-options.ts";
import { readAuthRequest } from "#app/server/auth-request.ts";

/** Signing in and out, by next-auth. */
const handle = openRoute<{ nextauth: string[] }>(async ({ request, params }) => {
  const readable = await readAuthRequest(request);
  if (isRefusal(readable)) return readable;
  return NextAuth(readable, { params: Promise.resolve(params) }, authOptions());
});

export { handle as GET, handle as POST };
