import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { everyRow } from "#tests/prisma/person/every-row.ts";
import { identity, planted, plantedCourse } from "#tests/prisma/person/planted-course.ts";

/** Runs `gradus person …` on a database. */
function person(databaseUrl: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/gradus.ts", "person", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a person's data is exported and erased by whoever runs the site, and said beforehand", async () => {
  const { url } = await plantedCourse();
  const file = person(url, "export", identity.email);
  expect(file.status).toBe(0);
  expect(JSON.parse(file.stdout)).toMatchObject({ person: { name: identity.name } });

  const before = await everyRow(url);
  const dry = person(url, "erase", identity.email, "--dry-run");
  expect(dry.stdout).toMatch(/deep-learning: goes submissions \d+.*stays without a name verdicts \d+/);
  expect(await everyRow(url)).toEqual(before);

  expect(person(url, "erase", identity.email)).toMatchObject({ status: 0, stderr: "" });
  const after = (await everyRow(url)).map(({ row }) => row).join();
  for (const trace of [planted, identity.email, identity.name]) expect(after).not.toContain(trace);
  expect(person(url, "erase", identity.email)).toMatchObject({ status: 2, stdout: "" });
}, 90_000);
