import { expect, test } from "vitest";
import { findViewer } from "#prisma/courses.ts";
import { hashPassword, verifyPassword } from "#prisma/password.ts";
import { createToken, findUserByToken, listTokens, revokeToken } from "#prisma/tokens.ts";
import {
  findUserByEmail,
  findUserById,
  setPassword,
  signOutEverywhere,
  verifyCredentials,
} from "#prisma/users.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

test("a password is known by its hash, which is salted and slow by its own account", async () => {
  const hash = await hashPassword("пароль 1");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(hash).not.toBe(await hashPassword("пароль 1"));
  expect(await verifyPassword("пароль 1", hash)).toBe(true);
  expect(await verifyPassword("пароль 2", hash)).toBe(false);
  expect(await verifyPassword("пароль 1", "plain text")).toBe(false);
});

test("the same password typed in two forms of Unicode is the same", async () => {
  expect(await verifyPassword("й", await hashPassword("й"))).toBe(true);
});

test("a new password signs in, and signs out everywhere else", async () => {
  const { db } = await freshCourse();
  const before = await findUserByEmail(db, "anna@x.ru");
  const password = (await setPassword(db, " Anna@X.ru ")) ?? "";
  const user = await verifyCredentials(db, { email: "ANNA@x.ru", password });
  expect(user).toEqual({ ...before, sessionVersion: (before?.sessionVersion ?? 0) + 1 });
  expect(await verifyCredentials(db, { email: "anna@x.ru", password: `${password}x` })).toBeNull();
  expect(await verifyCredentials(db, { email: "nobody@x.ru", password })).toBeNull();
  expect(await setPassword(db, "nobody@x.ru")).toBeNull();
});

test("somebody without a password cannot sign in by one", async () => {
  const { db } = await freshCourse();
  expect(await verifyCredentials(db, { email: "anna@x.ru", password: "" })).toBeNull();
});

test("signing out everywhere raises the version that sessions are compared with", async () => {
  const { db, userId } = await freshCourse();
  await signOutEverywhere(db, userId);
  expect((await findUserById(db, userId))?.sessionVersion).toBe(2);
});

test("a personal token is stored as a hash alone", async () => {
  const { db, userId } = await freshCourse();
  const { token } = await createToken(db, { userId, name: "laptop", now });
  const rows = await db.personalToken.findMany();
  expect(JSON.stringify(rows)).not.toContain(token.slice("gradus_".length));
  expect(await findUserByToken(db, token, now)).toMatchObject({ id: userId });
  expect(await listTokens(db, userId)).toMatchObject([{ name: "laptop", lastUsedAt: now }]);
});

test("a revoked token opens nothing, and only its owner revokes it", async () => {
  const { db, userId } = await freshCourse();
  const other = await db.user.create({ data: { email: "pyotr@x.ru", name: "Пётр" } });
  const { id: tokenId, token } = await createToken(db, { userId, name: "laptop", now });
  expect(await revokeToken(db, { userId: other.id, tokenId, now })).toBe(false);
  expect(await findUserByToken(db, token, now)).not.toBeNull();
  expect(await revokeToken(db, { userId, tokenId, now })).toBe(true);
  expect(await revokeToken(db, { userId, tokenId, now })).toBe(false);
  expect(await findUserByToken(db, token, now)).toBeNull();
  expect(await findUserByToken(db, "gradus_guess", now)).toBeNull();
  expect(await listTokens(db, userId)).toEqual([]);
});

test("a changed role holds from the next request on", async () => {
  const { db, userId, enrolmentId } = await freshCourse();
  expect((await findViewer(db, userId))?.enrolment.role).toBe("student");
  await db.enrolment.update({ where: { id: enrolmentId }, data: { role: "assistant" } });
  expect((await findViewer(db, userId))?.enrolment.role).toBe("assistant");
  await db.enrolment.delete({ where: { id: enrolmentId } });
  expect(await findViewer(db, userId)).toBeNull();
});

test("the newest policy of a course holds", async () => {
  const { db, userId, courseId } = await freshCourse();
  const first = await findViewer(db, userId);
  const policy = { ...first?.course.policy, rounding: { method: "floor" } };
  await db.coursePolicy.create({ data: { courseId, version: 2, policy } });
  expect((await findViewer(db, userId))?.course.policy.rounding.method).toBe("floor");
});
