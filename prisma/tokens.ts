import { z } from "zod";
import type { Database } from "#prisma/client.ts";
import { hashSecret, newSecret } from "#prisma/secret.ts";
import type { User } from "#prisma/users.ts";

export type ListedToken = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** Makes a personal token. Its text is returned here and nowhere else: only its hash is stored. */
export async function createToken(
  db: Database,
  { userId, name, now }: { userId: string; name: string; now: Date },
): Promise<{ id: string; token: string }> {
  const { secret: token, hash: tokenHash } = newSecret("gradus");
  const { id } = await db.personalToken.create({
    data: { userId, name, tokenHash, createdAt: now },
    select: { id: true },
  });
  return { id, token };
}

/** The person whose token this is; null when it is unknown or revoked. Notes the use, once a minute. */
export async function findUserByToken(db: Database, token: string, now: Date): Promise<User | null> {
  const [row] = await db.$queryRaw<(User & { tokenId: string; lastUsedAt: Date | null })[]>`
    SELECT token.id AS "tokenId", "lastUsedAt", person.id, person.email, person.name, "sessionVersion", demo
    FROM "PersonalToken" AS token JOIN "User" AS person ON person.id = "userId"
    WHERE "tokenHash" = ${hashSecret(token)} AND "revokedAt" IS NULL`;
  if (row === undefined) return null;
  const { tokenId, lastUsedAt, ...user } = row;
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > 60_000)
    await db.personalToken.update({ where: { id: tokenId }, data: { lastUsedAt: now } });
  return user;
}

/** The tokens of a person that are in force, newest first. */
export async function listTokens(db: Database, userId: string): Promise<ListedToken[]> {
  return db.personalToken.findMany({
    where: { userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  });
}

/** @returns false when this person has no such token in force. */
export async function revokeToken(
  db: Database,
  { userId, tokenId, now }: { userId: string; tokenId: string; now: Date },
): Promise<boolean> {
  if (!z.uuid().safeParse(tokenId).success) return false;
  const { count } = await db.personalToken.updateMany({
    where: { id: tokenId, userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}
