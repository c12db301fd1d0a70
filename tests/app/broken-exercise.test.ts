import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);

/** A house with one exercise that is well and two that are not. */
let house = "";

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "gradus-broken-"));
  const place = (path: string) => join(house, "exercises", path);
  await mkdir(place("lecture-1"), { recursive: true });
  for (const name of ["lib", "node_modules", "package.json"])
    await symlink(join(process.cwd(), name), join(house, name));
  for (const name of ["kit", "data", "public.ts", "version.ts"])
    await symlink(join(process.cwd(), "exercises", name), place(name));
  await cp("exercises/lecture-1/sigmoid", place("lecture-1/sigmoid"), { recursive: true });
  await cp("exercises/lecture-1/module.json", place("lecture-1/module.json"));
  for (const [path, source] of [
    ["lecture-10/torn", "export const exercise = {"],
    ["lecture-2/half-written", 'export const exercise = { id: "half-written", module: "lecture-2" };'],
  ]) {
    await mkdir(place(path), { recursive: true });
    await writeFile(place(`${path}/exercise.ts`), source);
  }
});
afterAll(() => rm(house, { recursive: true }));

/** Runs a module as the site's server would, with the house as its working directory; returns what it prints. */
async function inHouse(source: string): Promise<unknown[]> {
  const file = (path: string) => JSON.stringify(join(process.cwd(), path));
  const program = source.replaceAll(/file\("([^"]+)"\)/g, (_, path: string) => file(path));
  const args = ["--conditions=react-server", "--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, args, { cwd: house });
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

test("an exercise that cannot be read takes no other from the page, and is logged once", async () => {
  const printed = await inHouse(`
    import { exerciseTitles } from file("app/server/exercise-titles.ts");
    await exerciseTitles("en");
    console.log(JSON.stringify(await exerciseTitles("en")));`);
  expect(printed).toMatchObject([
    { level: 50, exercise: "half-written", reason: expect.stringContaining("title") },
    { level: 50, exercise: "torn" },
    { sigmoid: "The sigmoid" },
  ]);
});

test("the library has modules in the order of their numbers, with their titles or their names", async () => {
  const [modules] = await inHouse(`
    import { readLibrary } from file("exercises/public.ts");
    const modules = await readLibrary();
    const kinds = ({ title, entries }) => [title.en, ...entries.map(({ id, kind }) => id + " " + kind)];
    console.log(JSON.stringify(modules.map(kinds)));`);
  expect(modules).toEqual([
    ["Linear models", "sigmoid exercise"],
    ["lecture-2", "half-written broken"],
    ["lecture-10", "torn broken"],
  ]);
});

test("who opens it learns that it is broken, and nothing is thrown", async () => {
  const printed = await inHouse(`
    import { openExercise } from file("app/server/open-exercise.ts");
    const kinds = await Promise.all(["sigmoid", "torn", "nothing"].map(openExercise));
    console.log(JSON.stringify(kinds.map((opened) => opened?.kind ?? null)));`);
  expect(printed.at(-1)).toEqual(["found", "broken", null]);
});
