import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Settings } from "#lib/settings.ts";

const profileSchema = z.object({
  sub: z.string(),
  email: z.string().default(""),
  name: z.string().optional(),
});

/** The university's OpenID Connect provider, when its settings are present. */
export function oidcProvider(settings: Settings): OAuthConfig<unknown> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = settings;
  if (!OIDC_ISSUER) return null;
  return {
    id: "oidc",
    name: OIDC_NAME,
    type: "oauth",
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    profile(claims) {
      const { sub, email, name } = profileSchema.parse(claims);
      return { id: sub, email, name };
    },
  };
}
