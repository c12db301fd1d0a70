import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { checkWalls } from "#bin/check/walls.ts";

// `npm run check`: everything about the source that can be said without running it. All steps run, whatever fails.
process.chdir(resolve(import.meta.dirname, ".."));

type Step = { name: string; run(): Promise<{ ok: boolean; said: string }> };

const steps: Step[] = [
  {
    name: "types",
    run: () => program("next", "typegen").then((made) => (made.ok ? program("tsc", "--noEmit") : made)),
  },
  { name: "format and lint", run: () => program("biome", "check") },
  {
    name: "walls",
    run: async () => {
      const { broken, seen, files } = await checkWalls(process.cwd());
      return { ok: broken.length === 0, said: [...broken, `${seen} of ${files} files seen`].join("\n") };
    },
  },
  { name: "dead code", run: () => program("knip") },
];

let failed = 0;
for (const { name, run } of steps) {
  const started = performance.now();
  const { ok, said } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (ok) continue;
  failed += 1;
  console.log(said.trimEnd());
}
process.exit(failed === 0 ? 0 : 1);

async function program(name: string, ...args: string[]): Promise<{ ok: boolean; said: string }> {
  const child = spawn(resolve("node_modules/.bin", name), args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  return { ok: code === 0, said };
}
