import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCourseFile } from "#lib/course-file.ts";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

test("the course that the README shows can be created", () => {
  const [, json = ""] = /```json\n(.*?)```/s.exec(readme) ?? [];
  expect(parseCourseFile(json).errors).toBeNull();
});

test("every npm script that the README names is there", () => {
  const named = [...readme.matchAll(/(?:^|`)npm (?:run (?:-s )?)?([a-z]+)\b/gm)].map(([, name = ""]) => name);
  expect(named).toContain("start");
  expect(named.filter((name) => !(name in scripts) && name !== "ci")).toEqual([]);
});

test("every file that the README leads to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);
  const paths = [...readme.matchAll(/`((?:app|bin|exercises|grader|prisma|tests)\/[\w./[\]-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(links.length).toBeGreaterThan(3);
  const made = new Set(["tests/screenshots"]); // by the tests
  expect([...links, ...paths].filter((path) => !made.has(path) && !existsSync(path))).toEqual([]);
});
