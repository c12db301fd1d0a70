import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";

type Instruction = { word: string; rest: string };

const instructions: Instruction[] = readFileSync("Dockerfile", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, word = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return { word, rest };
  });
const lastStage = instructions.slice(instructions.findLastIndex(({ word }) => word === "FROM"));
const ignored = readFileSync(".dockerignore", "utf8").trim().split("\n");

test("packages are installed with all that their script needs, from what is copied before them", async () => {
  const installing = instructions.findIndex(({ word, rest }) => word === "RUN" && rest === "npm ci");
  expect(installing).toBeGreaterThan(0);
  const folder = await mkdtemp(join(tmpdir(), "gradus-image-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const { word, rest } of instructions.slice(0, installing)) if (word === "COPY") copy(rest, folder);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  execFileSync("sh", ["-c", scripts.postinstall], { cwd: folder, stdio: "pipe" });
  expect(existsSync(join(folder, "prisma/generated/client.ts"))).toBe(true);
});

/** `COPY a b c/`, or of one file `COPY a b`. */
function copy(what: string, folder: string): void {
  const [target = "", ...sources] = what.split(" ").reverse();
  for (const source of sources) {
    expect(ignored).not.toContain(source);
    const to = target.endsWith("/") ? join(folder, target, basename(source)) : join(folder, target);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(source, to);
  }
}

test("nothing secret, and nothing of this machine, gets into the image", () => {
  for (const name of [".env", ".env.local", ".data", ".git", "node_modules", ".next", "prisma/generated"])
    expect(ignored).toContain(name);
  expect(instructions.filter(({ word }) => word === "ARG")).toEqual([]);
  const set = instructions.filter(({ word }) => word === "ENV").flatMap(({ rest }) => rest.split(" "));
  expect(new Set(set)).toEqual(new Set(["NODE_ENV=production", "NEXT_TELEMETRY_DISABLED=1"]));
});

test("the image runs the site without root, on the Node that is meant, without the tools of development", () => {
  const bases = instructions.filter(({ word }) => word === "FROM").map(({ rest }) => rest.split(" ")[0]);
  const major = readFileSync(".nvmrc", "utf8").trim();
  expect(new Set(bases)).toEqual(new Set([`node:${major}-bookworm-slim`]));
  expect(lastStage.findLast(({ word }) => word === "USER")?.rest).toBe("node");
  expect(lastStage.at(-1)).toEqual({ word: "CMD", rest: '["node", "bin/site.ts"]' });
  expect(instructions.some(({ rest }) => rest.includes("npm prune --omit=dev"))).toBe(true);
});

/** The native libraries that Node has loaded when Next has been given its configuration for what it is about to do. */
function addonsFor(phase: string): string[] {
  const ask = `
    const { default: configuration } = await import("./next.config.js");
    await configuration("${phase}");
    console.log(JSON.stringify(process.report.getReport().sharedObjects.filter((file) => file.endsWith(".node"))));`;
  return z
    .array(z.string())
    .parse(
      JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", ask], { encoding: "utf8" })),
    );
}

test("a site that runs loads no compiler, which would unpack itself into a home folder that is read-only there", () => {
  expect(addonsFor(PHASE_PRODUCTION_SERVER)).toEqual([]);
  expect(addonsFor(PHASE_PRODUCTION_BUILD).join("\n")).toContain("@swc/core");
});
