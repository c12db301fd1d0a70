import "server-only";
import { context } from "#app/server/context.ts";
import { consume } from "#prisma/rate-limits.ts";
import { normaliseEmail } from "#prisma/users.ts";

/**
 * Counts an attempt to sign in, by the e-mail it names and by the address it comes from.
 * One address may stand for a whole class behind one gateway, so it is allowed ten times as much.
 */
export async function mayTryToSignIn(
  email: string,
  headers: Record<string, unknown> | undefined,
): Promise<boolean> {
  const { db, settings } = context();
  const perMinute = settings.SIGN_INS_PER_MINUTE;
  // The last address is the one that the nearest proxy saw itself; those before it are the client's own words.
  const address = String(headers?.["x-forwarded-for"] ?? "unknown")
    .split(",")
    .at(-1)
    ?.trim();
  const [byEmail, byAddress] = await Promise.all([
    consume(db, `sign-in:${normaliseEmail(email)}`, perMinute),
    consume(db, `sign-in-from:${address}`, perMinute * 10),
  ]);
  return byEmail.allowed && byAddress.allowed;
}
