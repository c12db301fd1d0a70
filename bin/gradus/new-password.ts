import { readArguments } from "#bin/gradus/arguments.ts";
import { withDatabase } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { setPassword } from "#prisma/users.ts";

/** `gradus password <email>`: a new password, alone on a line; whoever is signed in with the old one is out. */
export async function newPassword(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  if (positionals.length !== 1) throw new WrongUse("password needs one e-mail");
  const password = await withDatabase((db) => setPassword(db, positionals[0]));
  if (password === null) throw new WrongUse(`nobody has the e-mail ${positionals[0]}`);
  console.log(password);
  return 0;
}
