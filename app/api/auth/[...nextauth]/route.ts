import NextAuth from "next-auth/next";
import { authOptions } from "#app/server/auth-options.ts";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

function handle(request: Request, context: RouteContext): Promise<Response> {
  return NextAuth(request, context, authOptions());
}

export { handle as GET, handle as POST };
