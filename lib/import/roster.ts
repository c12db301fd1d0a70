import { z } from "zod";
import { type Role, roleSchema } from "#lib/course.ts";
import { readCsv } from "#lib/csv.ts";
import type { ImportProblem } from "#lib/import/import-problem.ts";

/** Somebody as a roster names them. */
export type RosterEntry = { email: string; name: string; group: string | null; role: Role };

export type RosterRow = { line: number; email: string } & (
  | { outcome: "enrol"; entry: RosterEntry }
  | { outcome: "change"; entry: RosterEntry; from: RosterEntry }
  | { outcome: "same" }
  | { outcome: "problem"; problem: ImportProblem }
);

/** What an import would do, row by row; with one problem in it, it is not done. */
export type RosterPlan = { rows: RosterRow[]; fileProblem: ImportProblem | null; possible: boolean };

/**
 * Plans the import of a roster with the columns `email`, `name`, `group` and `role`; the last two may be
 * absent, and an empty role is a student. People in the course whom the file does not name stay. A file that would
 * leave the course without any lecturer is refused: nobody could take that back in the browser.
 *
 * @param enrolled those in the course now.
 */
export function planRoster(text: string, enrolled: readonly RosterEntry[]): RosterPlan {
  const { rows, problem } = readCsv(text, ["email", "name"], ["group", "role"]);
  if (problem) return { rows: [], fileProblem: problem, possible: false };
  const known = new Map(enrolled.map((entry) => [entry.email, entry]));
  const firstLines = new Map<string, number>();
  const planned = rows.map(({ line, cells }): RosterRow => {
    const read = readEntry(cells);
    const email = read.entry?.email ?? cells.email ?? "";
    if (read.problem) return { line, email, outcome: "problem", problem: read.problem };
    const firstLine = firstLines.get(email);
    if (firstLine !== undefined)
      return { line, email, outcome: "problem", problem: { problem: "repeated", firstLine } };
    firstLines.set(email, line);
    const { entry } = read;
    const from = known.get(email);
    if (!from) return { line, email, outcome: "enrol", entry };
    const same = from.name === entry.name && from.group === entry.group && from.role === entry.role;
    return same ? { line, email, outcome: "same" } : { line, email, outcome: "change", entry, from };
  });
  const kept = keepLecturer(planned, enrolled);
  return {
    rows: kept,
    fileProblem: null,
    possible: kept.every(({ outcome }) => outcome !== "problem"),
  };
}

/** Refuses the rows that take the role of lecturer from somebody, where nobody would have it afterwards. */
function keepLecturer(rows: RosterRow[], enrolled: readonly RosterEntry[]): RosterRow[] {
  const roles = new Map(enrolled.map(({ email, role }) => [email, role]));
  for (const row of rows)
    if (row.outcome === "enrol" || row.outcome === "change") roles.set(row.email, row.entry.role);
  if ([...roles.values()].includes("lecturer")) return rows;
  return rows.map((row) =>
    row.outcome === "change" && row.from.role === "lecturer"
      ? { line: row.line, email: row.email, outcome: "problem", problem: { problem: "last_lecturer" } }
      : row,
  );
}

type ReadEntry = { entry: RosterEntry; problem: null } | { entry: null; problem: ImportProblem };

/** The longest there is (RFC 5321); a database has no index of much longer ones. */
const longestEmail = 254;

function readEntry(cells: Record<string, string>): ReadEntry {
  const email = z.email().max(longestEmail).safeParse(cells.email?.toLowerCase());
  const role = roleSchema.safeParse(cells.role?.toLowerCase() || "student");
  const name = cells.name ?? "";
  if (!email.success) return { entry: null, problem: { problem: "bad_email", value: cells.email ?? "" } };
  if (name === "") return { entry: null, problem: { problem: "no_name" } };
  if (!role.success) return { entry: null, problem: { problem: "bad_role", value: cells.role ?? "" } };
  return { entry: { email: email.data, name, group: cells.group || null, role: role.data }, problem: null };
}
