import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * What proves, in the address that a mail carries, that it was sent to this person: their id and a signature of it.
 * Nothing of it is kept anywhere; a new secret of the site makes it worthless.
 *
 * @param secret of the site
 */
export function unsubscribeToken(userId: string, secret: string): string {
  return `${userId}.${sign(userId, secret).toString("base64url")}`;
}

/** Whom a token was made for. @returns null for one that this site has not made. */
export function readUnsubscribeToken(token: string, secret: string): string | null {
  const [userId = "", signature = ""] = token.split(".");
  const [given, right] = [Buffer.from(signature, "base64url"), sign(userId, secret)];
  return given.length === right.length && timingSafeEqual(given, right) ? userId : null;
}

function sign(userId: string, secret: string): Buffer {
  // The same secret signs sessions; these words keep the two apart.
  return createHmac("sha256", secret).update(`announcements by e-mail off: ${userId}`).digest();
}
