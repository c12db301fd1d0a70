import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);

/** A house that holds this one's kit, grader and rules, and no exercise. */
let house = "";

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "gradus-skeleton-"));
  await mkdir(join(house, "exercises"));
  for (const name of ["lib", "grader", "node_modules", "exercises/kit", "exercises/data"])
    await symlink(join(process.cwd(), name), join(house, name));
  const { type, imports } = JSON.parse(await readFile("package.json", "utf8"));
  await writeFile(join(house, "package.json"), JSON.stringify({ type, imports }));
});
afterAll(() => rm(house, { recursive: true }));

/** Runs a module with the empty house as the working directory and returns what it prints, as JSON. */
async function inHouse(source: string): Promise<unknown> {
  const file = (path: string) => JSON.stringify(join(process.cwd(), path));
  const program = source.replaceAll(/file\("([^"]+)"\)/g, (_, path: string) => file(path));
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: house });
  return JSON.parse(stdout);
}

/** Writes skeletons one after another and returns what came of each. */
const write = (...paths: string[]) => `
  import { writeSkeleton } from file("exercises/new/write-skeleton.ts");
  const results = [];
  for (const path of ${JSON.stringify(paths)}) results.push(await writeSkeleton(path));
  console.log(JSON.stringify(results));`;

test("a new exercise passes its own check as it is written", async () => {
  expect(await inHouse(write("lecture-2/softmax"))).toMatchObject([
    {
      written: expect.arrayContaining([
        "exercises/lecture-2/softmax/exercise.ts",
        "exercises/lecture-2/softmax/submissions/accepted-loops.ts",
      ]),
    },
  ]);
  const proof = await inHouse(`
    import { checkExercise } from file("exercises/check/check-exercise.ts");
    import { openGrade } from file("tests/exercises/grade.ts");
    const { grade, close } = await openGrade();
    const { problems, samples, mutants } = await checkExercise("softmax", grade);
    await close();
    console.log(JSON.stringify({ problems, samples: samples.length, survivors: mutants.survivors.length }));`);
  expect(proof).toEqual({ problems: [], samples: 10, survivors: 0 });
}, 120_000);

test("nothing is written over an exercise, nor under a bad name", async () => {
  const badNames = ["dropout", "lecture-2/Drop Out", "../lecture-2/x", "lecture-2/x/y", "lecture-2/-x"];
  const results = await inHouse(write("lecture-2/dropout", "lecture-3/dropout", ...badNames));
  expect(results).toEqual([
    { written: expect.anything() },
    { refused: "exercises/lecture-2/dropout has this id already, and ids are unique" },
    ...badNames.map((name) => ({
      refused: `"${name}" is not <module>/<id> in lower-case words joined by hyphens`,
    })),
  ]);
});
