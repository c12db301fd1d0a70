import { writeFile } from "node:fs/promises";
import { readArguments } from "#bin/gradus/arguments.ts";
import { withDatabase } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { exportByEmail } from "#prisma/person/export-person.ts";

/** `gradus person export <email> [--out FILE]`: all that there is of a person, as JSON. */
export async function personExport(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { out: { type: "string" } });
  if (positionals.length !== 1) throw new WrongUse("person export needs one e-mail");
  const [email] = positionals;
  const file = await withDatabase((db) => exportByEmail(db, email, new Date()));
  if (file === null) throw new WrongUse(`nobody has the e-mail ${email}`);
  if (values.out === undefined) process.stdout.write(file);
  else await writeFile(values.out, file);
  return 0;
}
