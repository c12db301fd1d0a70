import { readArguments, readBytes, terminalLocale } from "#bin/gradus/arguments.ts";
import { withCourse } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { decodeTable } from "#lib/import/decode-table.ts";
import { type ImportReport, importReport } from "#lib/import/import-report.ts";
import { importMarks } from "#prisma/import-marks.ts";
import { importRoster } from "#prisma/import-roster.ts";

const options = { "dry-run": { type: "boolean", default: false }, course: { type: "string" } } as const;

/** `gradus roster import <file.csv> [--dry-run] [--course SLUG]`. @returns 0 when the file can be imported, else 2. */
export async function rosterImport(args: string[]): Promise<number> {
  const { text, dryRun, slug } = await readImport("roster import", args);
  return withCourse(slug, async (db, { id }) =>
    tell(
      importReport(
        await importRoster(db, { courseId: id, text, dryRun, now: new Date(), authorId: null }),
        terminalLocale(),
      ),
    ),
  );
}

/** `gradus marks import <file.csv> [--dry-run] [--course SLUG]`. @returns 0 when the file can be imported, else 2. */
export async function marksImport(args: string[]): Promise<number> {
  const { text, dryRun, slug } = await readImport("marks import", args);
  return withCourse(slug, async (db, { id }) => {
    const request = { courseId: id, text, dryRun, now: new Date(), authorId: null };
    return tell(importReport(await importMarks(db, request), terminalLocale()));
  });
}

async function readImport(command: string, args: string[]) {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length !== 1) throw new WrongUse(`${command} needs one file`);
  return {
    text: decodeTable(await readBytes(positionals[0])),
    dryRun: values["dry-run"],
    slug: values.course,
  };
}

/** Prints each row that has something to say, then how many rows came out how. */
function tell({ rows, problem, possible, applied }: ImportReport): number {
  if (problem !== null) console.log(problem);
  for (const { line, email, outcome, text } of rows)
    if (text !== "") console.log(`line ${line}  ${email}  ${outcome}: ${text}`);
  const counts = [...Map.groupBy(rows, ({ outcome }) => outcome)];
  const told = counts.map(([outcome, { length }]) => `${length} ${outcome}`).join(", ") || "no rows";
  const end = applied ? "imported" : possible ? "could be imported" : "nothing was imported";
  console.log(`${told}: ${end}`);
  return possible ? 0 : 2;
}
