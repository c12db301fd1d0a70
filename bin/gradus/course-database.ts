import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadEnvFile } from "node:process";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { parseSettings } from "#lib/settings.ts";
import { connect, type Database } from "#prisma/client.ts";
import { type Course, findCourse, findOnlyCourse } from "#prisma/courses.ts";
import { isDatabaseUnavailable } from "#prisma/unavailable.ts";

/** Does something with the database, be it that of `DATABASE_URL` or the one that `npm start` runs. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = connect(findDatabaseUrl(), { poolSize: 2 });
  try {
    return await work(db);
  } catch (thrown) {
    if (isDatabaseUnavailable(thrown))
      throw new WrongUse("the database cannot be reached; nothing was changed");
    throw thrown;
  } finally {
    await db.$disconnect();
  }
}

/**
 * The same with one course of it.
 *
 * @param slug which course; where it is not said, the only one there is
 */
export function withCourse<T>(
  slug: string | undefined,
  work: (db: Database, course: Course) => Promise<T>,
): Promise<T> {
  return withDatabase(async (db) => {
    const course = await (slug === undefined ? findOnlyCourse(db) : findCourse(db, slug));
    if (course !== null) return work(db, course);
    throw new WrongUse(
      slug === undefined
        ? "there is not exactly one course: name it by --course"
        : `there is no course "${slug}"`,
    );
  });
}

/** The database of `DATABASE_URL`, or that of the product that runs in this folder. */
export function findDatabaseUrl(): string {
  if (existsSync(".env")) loadEnvFile(".env");
  const { settings, errors } = parseSettings(process.env);
  if (settings === null) throw new WrongUse(errors.join("; "));
  const told = path.join(settings.DATA_DIR, "database-url");
  if (settings.DATABASE_URL !== undefined) return settings.DATABASE_URL;
  if (existsSync(told)) return readFileSync(told, "utf8").trim();
  throw new WrongUse("no database is running: start the product by `npm start`, or set DATABASE_URL");
}
