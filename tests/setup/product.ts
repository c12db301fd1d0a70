import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export type RunningProduct = {
  address: string;
  process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Its process and all that came from it, by number. */
  processes(): number[];
  /** Sends SIGTERM and waits for the end. @returns its exit code. */
  stop(): Promise<number | null>;
};

/** Starts the whole product as `npm start` does, on a free port. @returns when it has printed its address. */
export async function startProduct(environment: Record<string, string>): Promise<RunningProduct> {
  const { process: child, output } = launch(environment);
  const printed = /Gradus is ready: (\S+)/;
  for (;;) {
    const [, address] = printed.exec(output()) ?? [];
    if (address)
      return {
        address,
        process: child,
        output,
        processes: () => (child.pid ? [child.pid, ...descendants(child.pid)] : []),
        stop: () => end(child),
      };
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`start ended before it was ready\n${output()}`);
    await pause(50);
  }
}

/** Runs `start` to an end that comes by itself: a wrong setting, a port that is taken. */
export async function runStart(
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const { process: child, output } = launch(environment);
  const [code] = await once(child, "close");
  return { code, output: output() };
}

/** A new folder for the data of a product, which the account of Postgres may pass through. */
export async function makeDataDir(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "gradus-data-"));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Whether the process is there and no zombie. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/**
 * What vitest sets for its own tests is no setting of the product. Started as if by npm, the product ends when
 * this process is gone.
 */
export const bareEnvironment: NodeJS.ProcessEnv = {
  npm_lifecycle_event: "start",
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: "production",
  NO_COLOR: "1",
  PORT: "0",
  // Empty, so that no `.env` of this folder leads a test to a real database or provider.
  ...{ DATABASE_URL: "", PUBLIC_URL: "", AUTH_SECRET: "" },
  ...{ OIDC_ISSUER: "", OIDC_CLIENT_ID: "", OIDC_CLIENT_SECRET: "" },
  ...{ TELEGRAM_BOT_TOKEN: "", SMTP_URL: "", MAIL_FROM: "" },
};

function launch(environment: Record<string, string>): { process: ChildProcess; output(): string } {
  const child = spawn(process.execPath, ["--import", "./bin/node-version.js", "bin/start.ts"], {
    env: { ...bareEnvironment, LOG_LEVEL: "warn", ...environment },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return { process: child, output: () => said };
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  return child.exitCode;
}

/** What a process was started as; empty when it is gone. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** The processes that came from this one. */
export function descendants(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...(isAlive(child) ? descendants(child) : [])]);
}
