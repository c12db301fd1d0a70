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

const write = (path: string) => `
  import { writeSkeleton } from file("exercises/new/write-skeleton.ts");
  console.log(JSON.stringify(await writeSkeleton(${JSON.stringify(path)})));`;

test("a new exercise passes its own check as it is written", async () => {
  expect(await inHouse(write("lecture-2/softmax"))).toMatchObject({
    written: expect.arrayContaining([
      "exercises/lecture-2/softmax/exercise.ts",
      "exercises/lecture-2/softmax/submissions/accepted-loops.ts",
    ]),
  });
  const proof = await inHouse(`
    import { checkExercise } from file("exercises/check/check-exercise.ts");
    import { openGrade } from file("tests/exercises/grade.ts");
    const { grade, close } = await openGrade();
    const { problems, accepted, wrong, mutants } = await checkExercise("softmax", grade);
    await close();
    console.log(JSON.stringify({ problems, accepted, wrong, survivors: mutants.survivors.length }));`);
  expect(proof).toEqual({ problems: [], accepted: 2, wrong: 6, survivors: 0 });
}, 120_000);

test("nothing is written over an exercise, nor under a bad name", async () => {
  await inHouse(write("lecture-2/dropout"));
  expect(await inHouse(write("lecture-3/dropout"))).toEqual({
    refused: "exercises/lecture-2/dropout has this id already, and ids are unique",
  });
  for (const path of ["softmax", "lecture-2/Soft Max", "../lecture-2/x", "lecture-2/x/y", "lecture-2/-x"])
    expect(await inHouse(write(path))).toHaveProperty("refused");
});
