import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#app/server/auth-options.ts";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

function handle(request: NextRequest, context: RouteContext): Promise<Response> {
  return NextAuth(request, context, authOptions());
}

export { handle as GET, handle as POST };
