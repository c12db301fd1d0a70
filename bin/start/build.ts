import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { Refusal } from "#bin/start/progress.ts";

/** What the build of the site is made of. The content of the exercises is not: it is read when it is asked for. */
const sources = [
  "{app,components,lib,public}/**/*",
  "prisma/**/*.{ts,prisma}",
  "exercises/*.ts",
  "exercises/kit/*.ts",
  "{proxy,instrumentation}.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];
const markFile = ".next/built-from";

/** Builds the site for production unless the last build was made of the same sources. */
export async function buildSite(environment: NodeJS.ProcessEnv): Promise<"built" | "unchanged"> {
  const wanted = await hashSources();
  if (existsSync(markFile) && readFileSync(markFile, "utf8") === wanted) return "unchanged";
  rmSync(markFile, { force: true });
  const build = spawn(process.execPath, ["bin/start/tied.ts", "node_modules/next/dist/bin/next", "build"], {
    env: { ...environment, NODE_ENV: "production" },
    detached: true,
  });
  let said = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (chunk) => (said += chunk));
  const [code] = await once(build, "close");
  if (code !== 0) throw new Refusal(`The site could not be built.\n${said}`);
  writeFileSync(markFile, wanted);
  return "built";
}

async function hashSources(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(sources, { withFileTypes: true }))
    if (entry.isFile()) paths.push(`${entry.parentPath}/${entry.name}`);
  const hash = createHash("sha256");
  for (const path of paths.sort())
    hash
      .update(`${path}\0`)
      .update(await readFile(path))
      .update("\0");
  return hash.digest("hex");
}
