import { readArguments, readTextFile, terminalLocale } from "#bin/gradus/arguments.ts";
import { withCourse } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { describeImportProblem, type ImportProblem } from "#lib/import/import-problem.ts";
import type { MarksRow } from "#lib/import/marks.ts";
import type { RosterEntry, RosterRow } from "#lib/import/roster.ts";
import { importMarks } from "#prisma/import-marks.ts";
import { importRoster } from "#prisma/import-roster.ts";

const options = { "dry-run": { type: "boolean", default: false }, course: { type: "string" } } as const;

/** `gradus roster import <file.csv> [--dry-run] [--course SLUG]`. @returns 0 when the file can be imported, else 2. */
export async function rosterImport(args: string[]): Promise<number> {
  const { text, dryRun, slug } = await readImport("roster import", args);
  return withCourse(slug, async (db, { id }) => {
    const { plan, applied } = await importRoster(db, { courseId: id, text, dryRun, now: new Date() });
    return tellPlan(plan, applied, dryRun, describeRosterRow);
  });
}

/** `gradus marks import <file.csv> [--dry-run] [--course SLUG]`. @returns 0 when the file can be imported, else 2. */
export async function marksImport(args: string[]): Promise<number> {
  const { text, dryRun, slug } = await readImport("marks import", args);
  return withCourse(slug, async (db, { id }) => {
    const now = new Date();
    const { plan, applied } = await importMarks(db, { courseId: id, text, dryRun, now, authorId: null });
    return tellPlan(plan, applied, dryRun, describeMarksRow);
  });
}

async function readImport(command: string, args: string[]) {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length !== 1) throw new WrongUse(`${command} needs one file`);
  return { text: await readTextFile(positionals[0]), dryRun: values["dry-run"], slug: values.course };
}

type Row = RosterRow | MarksRow;

/** Prints each row that has something to say, then how many rows came out how. */
function tellPlan<R extends Row>(
  plan: { rows: R[]; fileProblem: ImportProblem | null; possible: boolean },
  applied: boolean,
  dryRun: boolean,
  describe: (row: R) => string | null,
): number {
  const locale = terminalLocale();
  if (plan.fileProblem !== null) console.log(describeImportProblem(plan.fileProblem, locale));
  for (const row of plan.rows) {
    const told = row.outcome === "problem" ? describeImportProblem(row.problem, locale) : describe(row);
    if (told !== null) console.log(`line ${row.line}  ${row.email}  ${told}`);
  }
  const counts = Map.groupBy(plan.rows, ({ outcome }) => outcome);
  const told = [...counts].map(([outcome, rows]) => `${rows.length} ${outcome}`).join(", ");
  const end = applied ? "imported" : dryRun && plan.possible ? "could be imported" : "nothing was imported";
  console.log(`${told || "no rows"}: ${end}`);
  return plan.possible ? 0 : 2;
}

function describeRosterRow(row: RosterRow): string | null {
  if (row.outcome === "enrol") return `enrolled: ${describeEntry(row.entry)}`;
  if (row.outcome === "change") return `${describeEntry(row.from)} → ${describeEntry(row.entry)}`;
  return null;
}

function describeEntry({ name, group, role }: RosterEntry): string {
  return [name, role, group].filter((part) => part !== null).join(", ");
}

function describeMarksRow(row: MarksRow): string | null {
  return row.outcome === "set" ? `${row.component}: ${row.from ?? "none"} → ${row.mark}` : null;
}
