import { readArguments } from "#bin/gradus/arguments.ts";
import { withDatabase } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import type { Database } from "#prisma/client.ts";
import { eraseEverywhere } from "#prisma/person/erase-person.ts";
import { planErasureEverywhere } from "#prisma/person/plan-erasure.ts";

/** `gradus person erase <email> [--dry-run]`: erases a person in every course of the site, or says what that does. */
export async function personErase(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { "dry-run": { type: "boolean" } });
  if (positionals.length !== 1) throw new WrongUse("person erase needs one e-mail");
  const [email] = positionals;
  return withDatabase(async (db) => {
    const dryRun = values["dry-run"] === true;
    const lines = await planned(db, email);
    const isThere =
      lines !== null && (dryRun || (await eraseEverywhere(db, { email, now: new Date() })).kind === "erased");
    if (!isThere) throw new WrongUse(`nobody has the e-mail ${email}`);
    const last = dryRun ? "Nothing was changed." : "Erased. Backups hold the person still.";
    console.log([...lines, last].join("\n"));
    return 0;
  });
}

/** What goes and what stays, a line for each course; null when nobody has this e-mail. */
async function planned(db: Database, email: string): Promise<string[] | null> {
  const plans = await planErasureEverywhere(db, email);
  if (plans === null) return null;
  const told = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([what, count]) => `${what} ${count}`)
      .join(", ");
  return [
    "goes: name, e-mail, password, tokens, drafts",
    ...plans.map(
      ({ course, plan }) =>
        `${course}: goes ${told(plan.goes)}; stays without a name ${told(plan.stays)}; undecided ${told(plan.waits)}`,
    ),
  ];
}
