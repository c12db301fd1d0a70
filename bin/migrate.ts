import { removeDemo, seedDemo } from "#bin/demo-course.ts";
import { readSettings } from "#bin/start/settings.ts";
import { migrate } from "#prisma/migrate.ts";

// `node bin/migrate.ts`, before site and grader where they run apart: brings the tables of DATABASE_URL to the newest
// form, and the demo course in or out.
const { DATABASE_URL: databaseUrl, DEMO } = readSettings();
if (!databaseUrl) {
  console.error("DATABASE_URL is not set: there is no database to migrate.");
  process.exit(2);
}
const applied = await migrate(databaseUrl);
console.log(applied.length === 0 ? "The tables are as they should be." : `Applied ${applied.join(", ")}.`);
if (DEMO) await seedDemo({ databaseUrl, now: new Date() });
else await removeDemo({ databaseUrl });
