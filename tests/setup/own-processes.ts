import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { freePort } from "#bin/start/ports.ts";
import { bareEnvironment } from "#tests/setup/product.ts";

export type OwnProcess = {
  child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Its exit code, and how long it took to end from the signal. */
  end(signal: "SIGTERM"): Promise<{ code: number | null; ms: number }>;
};

/**
 * Starts one more site on a database, from the build that is there.
 *
 * @param wrap a command that runs the one which is put after it.
 * @returns when it listens.
 */
export async function startOwnSite(
  databaseUrl: string,
  environment: Record<string, string> = {},
  wrap: readonly string[] = [],
): Promise<OwnProcess & { address: string }> {
  const port = await freePort();
  const command = [...wrap, process.execPath, "bin/site.ts"];
  const site = await startOwn(command, "site is ready", {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a secret of the tests, with more than 32 characters",
    DEMO: "true",
    PORT: String(port),
    SUBMISSIONS_PER_MINUTE: "100000",
    SIGN_INS_PER_MINUTE: "100000",
    ...environment,
  });
  return { ...site, address: `http://localhost:${port}` };
}

/** Starts one more grader on a database. @returns when it takes submissions. */
export function startOwnGrader(
  databaseUrl: string,
  environment: Record<string, string> = {},
  wrap: readonly string[] = [],
): Promise<OwnProcess> {
  const command = [...wrap, process.execPath, "grader/worker.ts"];
  return startOwn(command, "grader is ready", { DATABASE_URL: databaseUrl, ...environment });
}

async function startOwn(
  [program = "", ...args]: readonly string[],
  word: string,
  environment: Record<string, string>,
): Promise<OwnProcess> {
  const child = spawn(program, args, {
    env: { ...bareEnvironment, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await closed;
  });
  let said = "";
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
        if (said.includes(word)) resolve();
      });
  });
  const ended = closed.then(() => {
    throw new Error(`${args.at(-1)} ended before it was ready\n${said}`);
  });
  await Promise.race([ready, ended]);
  ended.catch(() => {});
  return {
    child,
    output: () => said,
    async end(signal) {
      const started = performance.now();
      child.kill(signal);
      await closed;
      return { code: child.exitCode, ms: performance.now() - started };
    },
  };
}
