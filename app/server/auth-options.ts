import "server-only";
import type { NextAuthOptions, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { log } from "#app/server/api/log.ts";
import { context } from "#app/server/context.ts";
import { oidcProvider } from "#app/server/oidc.ts";
import { mayTryToSignIn } from "#app/server/sign-in-limit.ts";
import { isDatabaseUnavailable } from "#prisma/unavailable.ts";
import { findUserByEmail, verifyCredentials } from "#prisma/users.ts";

declare module "next-auth" {
  interface User {
    sessionVersion?: number;
  }
  interface Session {
    userId: string;
    version: number;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    version: number;
  }
}

const thirtyDaysSeconds = 30 * 24 * 3600;

/** How people sign in. A session holds who it is and the version of their sessions; roles are never in it. */
export function authOptions(): NextAuthOptions {
  const { settings } = context();
  if (settings.PUBLIC_URL) process.env.NEXTAUTH_URL = settings.PUBLIC_URL;
  else process.env.AUTH_TRUST_HOST = "true"; // next-auth then takes the host that the browser named
  const oidc = oidcProvider(settings);
  return {
    secret: settings.AUTH_SECRET,
    useSecureCookies: secureCookies(),
    session: { strategy: "jwt", maxAge: thirtyDaysSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwordProvider, ...(settings.DEMO ? [demoProvider] : []), ...(oidc ? [oidc] : [])],
    callbacks: {
      signIn: ({ account, user, profile }) =>
        account?.provider === "oidc" ? admitByEmail(user, profile) : true,
      jwt: async ({ token, user, account }) => {
        if (!account) return token;
        const known =
          account.provider === "oidc" ? await findUserByEmail(context().db, user.email ?? "") : user;
        return { sub: known?.id ?? "", version: known?.sessionVersion ?? 0 };
      },
      session: ({ session, token }) => ({
        expires: session.expires,
        userId: token.sub ?? "",
        version: token.version,
      }),
    },
  };
}

/** Cookies are for https alone when the site is reached by https. */
export function secureCookies() {
  return context().settings.PUBLIC_URL?.startsWith("https://") ?? false;
}

const credentialsSchema = z.object({ email: z.string().max(320), password: z.string().max(1000) });

const passwordProvider = CredentialsProvider({
  id: "password",
  credentials: { email: {}, password: {} },
  async authorize(credentials, request): Promise<User | null> {
    const parsed = credentialsSchema.safeParse(credentials);
    if (!parsed.success) return null;
    const { db, settings } = context();
    if (!(await reach(mayTryToSignIn(parsed.data.email, request.headers))))
      throw new Error("TooManyAttempts");
    const user = await reach(verifyCredentials(db, parsed.data));
    return user && (settings.DEMO || !user.demo) ? user : null;
  },
});

/** Demo accounts ask for no password; the provider is there in demo mode only. */
const demoProvider = CredentialsProvider({
  id: "demo",
  credentials: { email: {} },
  async authorize(credentials): Promise<User | null> {
    const user = await reach(findUserByEmail(context().db, credentials?.email ?? ""));
    return user?.demo ? user : null;
  },
});

/** The message of what is thrown here stands in an address: it is a word of ours, never the database's. */
async function reach<T>(query: Promise<T>): Promise<T> {
  return query.catch((error) => {
    log.error({ error }, "sign-in failed");
    throw new Error(isDatabaseUnavailable(error) ? "DatabaseAway" : "Internal");
  });
}

/** Somebody whom the university knows comes in when the university vouches for an address that we know. */
async function admitByEmail(user: User, profile: unknown) {
  const verified = z.object({ email_verified: z.literal(true) }).safeParse(profile).success;
  if (!verified) return "/sign-in?error=Unverified";
  const known = await findUserByEmail(context().db, user.email ?? "");
  return known ? true : "/sign-in?error=NotEnrolled";
}
