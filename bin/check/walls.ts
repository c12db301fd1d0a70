import { glob } from "node:fs/promises";
import { cruise, type IConfiguration } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { z } from "zod";
import config from "../../.dependency-cruiser.mjs";

const rooms = ["app", "bin", "components", "exercises", "grader", "lib", "prisma", "tests"];
const sources = [`{${rooms.join(",")}}/**/*.{ts,tsx}`, "*.{js,ts,mjs}"];
/** Not read by dependency-cruiser: made by a program, or not part of the house (what students send). */
const outside = /^prisma\/generated\/|\/submissions\/|^tests\/grader\/hostile\/|^next-env\.d\.ts$/;

const resultSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
  modules: z.array(z.object({ source: z.string() })),
});

/** What of the house is broken: one line each. */
export type Walls = { broken: string[]; seen: number; files: number };

/**
 * Holds the walls of `.dependency-cruiser.mjs` against a tree of rooms.
 *
 * With a TypeScript that it does not know dependency-cruiser sees no file and finds nothing wrong; so the files are
 * counted here too, and one that it did not see is a broken wall.
 */
export async function checkWalls(root: string): Promise<Walls> {
  const files: string[] = [];
  for await (const path of glob(sources, { cwd: root })) if (!outside.test(path)) files.push(path);
  const { options, ...rules }: IConfiguration = config;
  const { output } = await cruise(
    files,
    { ...options, ruleSet: rules, validate: true, baseDir: root },
    {},
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  const { summary, modules } = resultSchema.parse(output);
  const seen = new Set(modules.map((module) => module.source));
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const unseen = files.filter((file) => !seen.has(file)).map((file) => `not seen: ${file}`);
  return { broken: [...broken, ...unseen], seen: files.length - unseen.length, files: files.length };
}
