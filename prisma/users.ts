import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Role } from "#lib/course.ts";
import type { Database } from "#prisma/client.ts";
import { hashPassword, verifyPassword } from "#prisma/password.ts";

export type User = {
  id: string;
  email: string;
  name: string;
  /** A session begun under a smaller number is over. */
  sessionVersion: number;
  /** Signs in without a password, in demo mode. */
  demo: boolean;
};

/** The columns of a user that leave this room; the hash of the password does not. */
export const userColumns = { id: true, email: true, name: true, sessionVersion: true, demo: true } as const;

/** An e-mail address as it is stored and compared. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

export async function findUserByEmail(db: Database, email: string): Promise<User | null> {
  return db.user.findUnique({ where: { email: normaliseEmail(email) }, select: userColumns });
}

/** @returns null when there is none with this id, or when it is no id at all. */
export async function findUserById(db: Database, id: string): Promise<User | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db.user.findUnique({ where: { id }, select: userColumns });
}

/**
 * The user whose e-mail and password these are; null otherwise. It takes as long when there is no such
 * user, so that the time does not tell who has an account.
 */
export async function verifyCredentials(
  db: Database,
  { email, password }: { email: string; password: string },
): Promise<User | null> {
  const user = await db.user.findUnique({
    where: { email: normaliseEmail(email) },
    select: { ...userColumns, passwordHash: true },
  });
  const matches = await verifyPassword(password, user?.passwordHash ?? hashOfNobody);
  if (!user?.passwordHash || !matches) return null;
  const { passwordHash: _, ...rest } = user;
  return rest;
}

/** The hash of a random text that was thrown away, at the same cost as a real one. */
const hashOfNobody =
  "$argon2id$v=19$m=19456,t=2,p=1$3MhxTpcoCy2VvGqAWZ0mVA$2Qqi0wYfFLTVrsXkkAnC5hBvzyOEVRxGmmcxXFQEd3I";

/** Ends every session of a person, on every device. */
export async function signOutEverywhere(db: Database, userId: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } });
}

/**
 * Gives a person a new random password and ends their sessions.
 *
 * @returns the password, to be shown once (`gradus password` prints it alone on a line); null when nobody
 *   has this e-mail.
 */
export async function setPassword(db: Database, email: string): Promise<string | null> {
  const password = randomBytes(15).toString("base64url");
  const { count } = await db.user.updateMany({
    where: { email: normaliseEmail(email) },
    data: { passwordHash: await hashPassword(password), sessionVersion: { increment: 1 } },
  });
  return count === 0 ? null : password;
}

/** Someone in the demo course, offered on the sign-in page in demo mode. */
export type DemoUser = { email: string; name: string; role: Role; group: string | null };

/** The demo accounts: those of the three roles first, then students by name. */
export async function listDemoUsers(db: Database): Promise<DemoUser[]> {
  const enrolments = await db.enrolment.findMany({
    where: { user: { demo: true } },
    select: { role: true, group: true, user: { select: { email: true, name: true } } },
  });
  const byName = new Intl.Collator("ru");
  const rank = (email: string) => {
    const place = ["student@demo.gradus", "assistant@demo.gradus", "lecturer@demo.gradus"].indexOf(email);
    return place === -1 ? 3 : place;
  };
  return enrolments
    .map(({ role, group, user }) => ({ ...user, role, group }))
    .sort((a, b) => rank(a.email) - rank(b.email) || byName.compare(a.name, b.name));
}
