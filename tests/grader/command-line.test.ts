import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { z } from "zod";
import { caseResultSchema } from "#lib/api.ts";
import { verdictSchema } from "#lib/verdict.ts";

const submissions = "exercises/lecture-1/log-loss/submissions";

function gradus(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: "/nonexistent", LANG: "C" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/gradus.ts", ...args], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

const lineSchema = z.strictObject({
  file: z.string(),
  exercise: z.string(),
  verdict: verdictSchema,
  score: z.number().min(0).max(1),
  timeMs: z.number(),
  cases: z.array(caseResultSchema.extend({ timeMs: z.number() }).strict()).min(1),
});

test("files are graded with no database and no server, one line of JSON each, in their order", () => {
  const files = ["accepted-loop.ts", "partial-no-clipping.ts", "wrong_answer-no-minus.ts"].map(
    (name) => `${submissions}/${name}`,
  );
  const { status, stdout } = gradus("grade", "log-loss", ...files, "--json");
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => lineSchema.parse(JSON.parse(line)));
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines.map(({ verdict }) => verdict)).toEqual(["accepted", "partial", "wrong_answer"]);
  expect(lines.map(({ score }) => Math.sign(score) + Math.floor(score))).toEqual([2, 1, 0]);
  expect(lines[2].cases.every(({ message }) => message !== null)).toBe(true);
  expect(status).toBe(0);
}, 60_000);

test("for a person the same is a table, and a wrong answer is no error of the command", () => {
  const { status, stdout } = gradus("grade", "log-loss", `${submissions}/wrong_answer-base-two.ts`);
  expect(stdout).toContain("Wrong answer  0/");
  expect(stdout).toContain("1/ln 2");
  expect(status).toBe(0);
}, 60_000);

test.each([
  ["an unknown word", ["frobnicate"], "no command"],
  ["half of a command", ["roster"], "no command"],
  ["no exercise of that name", ["grade", "no-such", "x.ts"], "no exercise"],
  ["no file of that name", ["grade", "log-loss", "no-such.ts"], "no file no-such.ts"],
  ["an option that is not there", ["grade", "log-loss", "x.ts", "--frob"], "--frob"],
  ["nothing to grade", ["grade", "log-loss"], "at least one file"],
  ["no database", ["grades", "export"], "no database is running"],
])(
  "%s ends with 2 and a sentence",
  (_, args, words) => {
    const { status, stdout, stderr } = gradus(...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  },
  60_000,
);

test("--help lists the commands", () => {
  const { status, stdout } = gradus("--help");
  for (const command of [
    "grade",
    "exercises check",
    "replay",
    "roster import",
    "marks import",
    "grades export",
    "results export",
  ])
    expect(stdout).toContain(`\n  ${command} `);
  expect(status).toBe(0);
}, 60_000);
