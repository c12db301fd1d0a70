import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const files = execFileSync(
  "git",
  [
    "ls-files",
    "--cached",
    "--others",
    "--exclude-standard",
    "app",
    "bin",
    "components",
    "grader",
    "lib",
    "prisma",
  ],
  { encoding: "utf8" },
)
  .trim()
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file));

/** A use of the table by Prisma's client or by its name in SQL. */
const use = /\.exerciseVersion\b\s*\.|"ExerciseVersion"/;

test("the files of earlier versions, answers included, are read in one place, which the site does not import", async () => {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, "utf8") })));
  const users = texts.filter(({ text }) => use.test(text)).map(({ file }) => file);
  expect(users.sort()).toEqual(["prisma/regrade/list-versions.ts", "prisma/regrade/version-files.ts"]);
  const listing = await readFile("prisma/regrade/list-versions.ts", "utf8");
  expect(listing).toContain("select:");
  expect(listing).not.toMatch(/\bfiles\b|\$queryRaw/);
  const importers = texts.filter(({ text }) => text.includes("#prisma/regrade/version-files.ts"));
  expect(importers.map(({ file }) => file).filter((file) => !/^(bin|grader)\//.test(file))).toEqual([]);
});
