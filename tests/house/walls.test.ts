import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkWalls } from "#bin/check/walls.ts";
import config from "../../.dependency-cruiser.mjs";

/** For each wall a small house in which that wall, and no other, is broken: file name to source. */
const broken: Record<string, Record<string, string>> = {
  "answers-stay-in-the-grader": {
    // Three steps away, and only a type.
    "app/page.ts": 'import { row } from "#prisma/row.ts"; export { row };',
    "prisma/row.ts": 'import { kit } from "#lib/kit.ts"; export const row = kit;',
    "lib/kit.ts":
      'import type { Answer } from "#exercises/lecture-1/sigmoid/solution.ts"; export const kit = (a: Answer) => a;',
    "exercises/lecture-1/sigmoid/solution.ts": "export type Answer = number;",
  },
  "public-half-is-public": {
    "exercises/lecture-1/sigmoid/exercise.ts":
      'import { cases } from "#exercises/lecture-1/sigmoid/cases.ts"; export const exercise = cases;',
    "exercises/lecture-1/sigmoid/cases.ts": "export const cases = 1;",
  },
  "room-app": {
    "app/page.ts": 'import { data } from "#exercises/data/iris.ts"; export { data };',
    "exercises/data/iris.ts": "export const data = 1;",
  },
  "room-components": {
    "components/table.ts": 'import { rows } from "#prisma/rows.ts"; export { rows };',
    "prisma/rows.ts": "export const rows = 1;",
  },
  "room-grader": {
    "grader/judge.ts": 'import { rows } from "#prisma/rows.ts"; export { rows };',
    "prisma/rows.ts": "export const rows = 1;",
  },
  "room-grader/worker": {
    "grader/worker/run.ts": 'import { table } from "#components/table.ts"; export { table };',
    "components/table.ts": "export const table = 1;",
  },
  "room-exercises": {
    "exercises/kit/case.ts": 'import { rows } from "#prisma/rows.ts"; export { rows };',
    "prisma/rows.ts": "export const rows = 1;",
  },
  "room-prisma": {
    "prisma/rows.ts": 'import { table } from "#components/table.ts"; export { table };',
    "components/table.ts": "export const table = 1;",
  },
  "room-lib": {
    "lib/score.ts": 'import { rows } from "#prisma/rows.ts"; export { rows };',
    "prisma/rows.ts": "export const rows = 1;",
  },
  "nobody-imports-tests": {
    "bin/tool.ts": 'import { made } from "#tests/made.ts"; export { made };',
    "tests/made.ts": "export const made = 1;",
  },
  "nobody-imports-bin": {
    "config.ts": 'import { tool } from "#bin/tool.ts"; export { tool };',
    "bin/tool.ts": "export const tool = 1;",
  },
  "lib-is-pure": {
    "lib/score.ts": 'import { readFileSync } from "node:fs"; export const score = readFileSync;',
  },
  "one-door-to-postgres": { "bin/tool.ts": 'import pg from "pg"; export const client = pg;' },
  "one-door-to-the-isolate": { "grader/other.ts": 'import ivm from "isolated-vm"; export const box = ivm;' },
  "one-door-to-the-editor": {
    "components/other.ts": 'import * as monaco from "monaco-editor/editor.js"; export const editor = monaco;',
  },
  "no-circles": {
    "lib/a.ts": 'import { b } from "#lib/b.ts"; export const a = () => b;',
    "lib/b.ts": 'import { a } from "#lib/a.ts"; export const b = () => a;',
  },
  resolves: { "lib/a.ts": 'import { b } from "#lib/missing.ts"; export const a = b;' },
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "gradus-house-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("a wall that is broken is reported, and no other", () => {
  test.for(Object.entries(broken))("%s", async ([name, files], { expect }) => {
    const { broken: found } = await checkWalls(await build(name, files));
    // A long way to an answer goes through some room that may not import it either.
    const expected = name === "answers-stay-in-the-grader" ? [name, "room-lib"] : [name];
    expect(found.map((line) => line.split(":")[0])).toEqual(expected);
  });

  test("each wall has such a house", () => {
    expect(Object.keys(broken).sort()).toEqual((config.forbidden ?? []).map((rule) => rule.name).sort());
  });
});

test("a type of an answer reaches the site by no path, but a neighbour of an answer may", async () => {
  const { broken: found } = await checkWalls(
    await build("neighbour", {
      "app/page.ts": 'import { statement } from "#exercises/public.ts"; export { statement };',
      "exercises/public.ts": "export const statement = 1;",
      "exercises/private.ts":
        'import { cases } from "#exercises/lecture-1/sigmoid/cases.ts"; export { cases };',
      "exercises/lecture-1/sigmoid/cases.ts": "export const cases = 1;",
    }),
  );
  expect(found).toEqual([]);
});

test("a picture, whose values everybody sees, may not lead to an answer", async () => {
  const { broken: found } = await checkWalls(
    await build("picture", {
      "exercises/lecture-1/sigmoid/picture.ts":
        'import { cases } from "#exercises/lecture-1/sigmoid/cases.ts"; export const picture = cases;',
      "exercises/lecture-1/sigmoid/cases.ts": "export const cases = 1;",
    }),
  );
  expect(found.map((line) => line.split(":")[0])).toEqual(["public-half-is-public"]);
});

test("a question may not lead to its key, nor the site to what loads keys", async () => {
  const { broken: found } = await checkWalls(
    await build("question", {
      "app/page.ts": 'import { load } from "#exercises/private-questions.ts"; export { load };',
      "exercises/private-questions.ts": "export const load = 1;",
      "exercises/theory-1/mse-by-hand/question.ts":
        'import { key } from "#exercises/theory-1/mse-by-hand/key.ts"; export const question = key;',
      "exercises/theory-1/mse-by-hand/key.ts": "export const key = 1;",
    }),
  );
  expect(found.map((line) => line.split(":")[0]).sort()).toEqual([
    "answers-stay-in-the-grader",
    "public-half-is-public",
    "room-app",
  ]);
});

test("the walls of this house stand, and every file of it was seen", async () => {
  const { broken: found, seen, files } = await checkWalls(process.cwd());
  expect(found).toEqual([]);
  expect(seen).toBe(files);
  expect(files).toBeGreaterThan(100);
}, 180_000);

/** A house under the root of this run: the rooms' names and packages are ours. */
async function build(name: string, files: Record<string, string>): Promise<string> {
  const house = join(root, name.replaceAll("/", "-"));
  const imports = Object.fromEntries(
    ["app", "bin", "components", "exercises", "grader", "lib", "prisma", "tests"].map((room) => [
      `#${room}/*`,
      `./${room}/*`,
    ]),
  );
  const packages = Object.fromEntries(
    ["pg", "isolated-vm", "monaco-editor"].map((dependency) => [dependency, "1.0.0"]),
  );
  const manifest = JSON.stringify({ name: "house", type: "module", imports, dependencies: packages });
  const stubs = Object.keys(packages).flatMap((dependency) => [
    [`node_modules/${dependency}/package.json`, JSON.stringify({ name: dependency, main: "index.js" })],
    [`node_modules/${dependency}/index.js`, ""],
    [`node_modules/${dependency}/editor.js`, ""],
  ]);
  for (const [path = "", source = ""] of [["package.json", manifest], ...stubs, ...Object.entries(files)]) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), source);
  }
  return house;
}
