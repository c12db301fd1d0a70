import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dataSets, numpySource, submissionSource } from "#bin/bench/workload.ts";

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
const input = JSON.stringify(dataSets());

/** A grader that starts a process for each submission; null where the machine has not what it needs. */
export type ProcessGrader = { name: string; once: (i: number) => Promise<void> };

/** A fresh process per submission: node alone, node in bubblewrap, python3 with NumPy in bubblewrap. */
export function processGraders(): ProcessGrader[] {
  const folder = mkdtempSync(path.join(tmpdir(), "gradus-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const hasBubblewrap = existsSync("/usr/bin/bwrap");
  const python = spawnSync("python3", ["-c", "import numpy, sys; print(sys.executable, sys.prefix)"], {
    encoding: "utf8",
  });
  const [pythonFile, pythonPrefix] = python.status === 0 ? python.stdout.trim().split(" ") : [];
  const node = realpathSync(process.execPath);
  const grader = (
    name: string,
    extension: string,
    source: (i: number) => string,
    command: string[],
  ): ProcessGrader => ({
    name,
    async once(i) {
      const file = path.join(folder, `${i}-${Math.random()}.${extension}`);
      writeFileSync(file, source(i));
      await run([...command, file]);
      rmSync(file);
    },
  });
  const nodeCommand = [node, "--no-warnings", path.join(here, "run-once.ts")];
  const graders = [grader("fresh node per submission", "ts", submissionSource, nodeCommand)];
  if (!hasBubblewrap) return graders;
  const walls = (...seen: string[]) => bubblewrap([...seen, folder]);
  graders.push(
    grader("fresh node in bubblewrap", "ts", submissionSource, [...walls(node, root), ...nodeCommand]),
  );
  if (pythonFile === undefined || pythonPrefix === undefined) return graders;
  const pythonCommand = [pythonFile, path.join(here, "run-once.py")];
  graders.push(
    grader("python3 + NumPy in bubblewrap", "py", () => numpySource, [
      ...walls(pythonPrefix, here),
      ...pythonCommand,
    ]),
  );
  return graders;
}

function bubblewrap(seen: string[]): string[] {
  const bound = ["/usr", "/lib", "/lib64", "/bin", ...seen].flatMap((file) => ["--ro-bind-try", file, file]);
  return [
    "/usr/bin/bwrap",
    "--unshare-all",
    // Else bubblewrap leaves before what it started, and its processor time is lost to whoever counts.
    "--as-pid-1",
    "--die-with-parent",
    ...bound,
    "--dev",
    "/dev",
    "--proc",
    "/proc",
    "--",
  ];
}

function run([file, ...args]: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, PATH: "/usr/bin:/bin" },
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => {
      const answers: unknown = code === 0 ? JSON.parse(output) : null;
      if (Array.isArray(answers) && answers.length === 20) resolve();
      else reject(new Error(`${file} ended with ${code}`));
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
