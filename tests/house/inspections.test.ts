import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const rooms = ["app", "bin", "components", "grader", "lib", "prisma"];
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...rooms], {
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .filter((file) => /\.(tsx?|sql|prisma)$/.test(file));

/** The table by Prisma's client, through a row that belongs to it, and by its name in SQL. */
const use = /\.inspection\b\s*\.|\binspections\b\s*:|"Inspection"/;

test("what hidden cases were given is read in one place, which one route, the grader and the erasure import", async () => {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, "utf8") })));
  const users = texts
    .filter(({ text }) => use.test(text))
    .map(({ file }) => file)
    .filter((file) => !file.startsWith("prisma/migrations/"));
  expect(users.sort()).toEqual([
    "lib/audit/audit-filter.ts",
    "lib/inspection/inspection.ts",
    "prisma/inspection/inspections.ts",
  ]);
  const importers = texts.filter(({ text }) => text.includes("#prisma/inspection/inspections.ts"));
  expect(importers.map(({ file }) => file).sort()).toEqual([
    "app/api/submissions/[id]/inspection/route.ts",
    "grader/worker/inspect-submissions.ts",
    "prisma/person/erase-work.ts", // which deletes it
  ]);
});
