import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .trim()
  .split("\n");
const sources = files.filter((file) => /\.(tsx?|m?js|css)$/.test(file));

/** The rooms of the house and what has to lie at the door; the reason stands beside what is not obvious. */
const topLevel = new Set([
  ...["app", "bin", "components", "exercises", "grader", "lib", "prisma", "tests", ".ci"],
  ...[
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "biome.json",
    "knip.json",
    ".nvmrc",
    ".gitignore",
  ],
  ...[
    "next.config.js",
    "postcss.config.mjs",
    "prisma.config.ts",
    "vitest.config.ts",
    ".dependency-cruiser.mjs",
  ],
  "proxy.ts", // Next looks for it here
  ...["README.md", "README.png", "SECURITY.md", "LICENSE", ".env.example"],
  ...["Dockerfile", ".dockerignore", "docker-compose.yml"],
]);

/** A longer file has a reason. */
const longest = (file: string) => (file.startsWith("tests/") ? 400 : 300);
const longFiles = new Map<string, string>([]);

test("there is no other room at the top", () => {
  expect(
    [...new Set(files.map((file) => file.split("/")[0] ?? ""))].filter((name) => !topLevel.has(name)),
  ).toEqual([]);
});

test("no folder is named after nothing in particular", () => {
  const nameless = /(^|\/)(utils?|services?|helpers?|types|common|misc|shared)\//;
  expect(files.filter((file) => nameless.test(file))).toEqual([]);
});

test("no file only passes on what other files export", () => {
  expect(sources.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
});

test("files are named in kebab-case", () => {
  const odd = sources.filter((file) => !/^\.?[a-z0-9_]+([.-][a-z0-9_]+)*$/.test(basename(file)));
  expect(odd).toEqual([]);
});

test("no file is long without a reason, and no reason outlives its file", async () => {
  const lengths = await Promise.all(
    sources.map(async (file) => ({ file, lines: (await readFile(file, "utf8")).split("\n").length })),
  );
  const long = lengths.filter(({ file, lines }) => lines > longest(file)).map(({ file }) => file);
  expect(long.sort()).toEqual([...longFiles.keys()].sort());
});

test("no level of a room holds more files than a person takes in", () => {
  const levels = new Map<string, number>();
  for (const file of sources.filter((file) => !file.startsWith("tests/") && file.includes("/")))
    levels.set(dirname(file), (levels.get(dirname(file)) ?? 0) + 1);
  expect([...levels].filter(([, count]) => count > 30)).toEqual([]);
});

test("nothing of a machine, a session or a plan is left in the source", async () => {
  const leftovers = /\b(TODO|FIXME|XXX)\b|\/work\/|\/home\/\w|registry\.npmjs|console\.debug/;
  const found: string[] = [];
  for (const file of [...sources, ...files.filter((file) => file.endsWith(".md"))])
    if (file !== "tests/house/rooms.test.ts" && leftovers.test(await readFile(file, "utf8")))
      found.push(file);
  expect(found).toEqual([]);
});
