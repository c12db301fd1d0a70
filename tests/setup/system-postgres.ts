import { execFileSync } from "node:child_process";
import { chownSync, existsSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findAccount } from "#bin/start/account.ts";
import { freePort } from "#bin/start/ports.ts";

/**
 * The programs of the newest Postgres that the machine has installed, with the tools for backups that the one from
 * npm comes without; null where there is none. On Debian: `apt-get install postgresql`.
 */
export function findSystemPostgres(): { folder: string; major: number } | null {
  const onPath = (process.env.PATH ?? "").split(":").map((folder) => join(folder, "pg_dump"));
  const folders = [...globSync("/usr/lib/postgresql/*/bin/pg_dump"), ...onPath]
    .map(dirname)
    .filter((folder) =>
      ["pg_dump", "pg_restore", "initdb", "postgres"].every((name) => existsSync(join(folder, name))),
    );
  const found = folders
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .sort((a, b) => b.major - a.major);
  return found[0] ?? null;
}

/** Starts an empty server of these programs on a port of its own. */
export async function openSystemPostgres(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "gradus-system-postgres-"));
  const data = join(home, "data");
  const passwordFile = join(home, "password");
  mkdirSync(data);
  writeFileSync(passwordFile, "secret\n");
  const account = findAccount([join(folder, "postgres"), data]);
  const { owner } = account;
  if (owner) for (const path of [home, data, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const run = (program: string, args: string[]) => {
    const [command, rest] = account.command(join(folder, program), args);
    execFileSync(command, rest, { cwd: home, stdio: "ignore" });
  };
  const identity = ["--username", "gradus", "--pwfile", passwordFile, "--auth", "scram-sha-256"];
  run("initdb", ["--pgdata", data, ...identity, "--encoding", "UTF8", "--locale", "C"]);
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  run("pg_ctl", ["--pgdata", data, "--log", join(home, "log"), "--wait", "--options", options, "start"]);
  return {
    url: `postgresql://gradus:secret@127.0.0.1:${port}/postgres`,
    async close() {
      run("pg_ctl", ["--pgdata", data, "--mode", "immediate", "stop"]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

function majorOf(folder: string): number {
  const said = execFileSync(join(folder, "pg_dump"), ["--version"], { encoding: "utf8" });
  return Number(/\b(\d+)\b/.exec(said)?.[1]);
}
