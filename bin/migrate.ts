import { readSettings } from "#bin/start/settings.ts";
import { migrate } from "#prisma/migrate.ts";

// `node bin/migrate.ts`: brings the tables of DATABASE_URL to the newest form, where site and grader run apart.
const { DATABASE_URL } = readSettings();
if (!DATABASE_URL) {
  console.error("DATABASE_URL is not set: there is no database to migrate.");
  process.exit(2);
}
const applied = await migrate(DATABASE_URL);
console.log(applied.length === 0 ? "The tables are as they should be." : `Applied ${applied.join(", ")}.`);
