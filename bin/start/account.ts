import { execFileSync, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { Refusal } from "#bin/start/progress.ts";

/** The account that Postgres runs under, and how a command is started under it. */
export type Account = {
  /** Null when it is the account of this process. */
  owner: { uid: number; gid: number } | null;
  command(program: string, args: readonly string[]): [string, string[]];
};

/**
 * Finds an account for Postgres, which refuses to run as root: this process's own, or else `postgres`, which is
 * made when there is none.
 *
 * @param paths what the account must be able to reach: the programs and the folder of the data.
 */
export function findAccount(paths: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { owner: null, command: (program, args) => [program, [...args]] };
  const owner = findOwner() ?? makeOwner();
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  const reaches = paths.every(
    (path) => spawnSync("setpriv", [...identity, "test", "-x", dirname(path)]).status === 0,
  );
  // Inside a folder that only root may enter (a clone under /root) the account keeps the one right to enter it, and
  // `no_setuid_fixup` lets access(2), by which Postgres looks for its own parts, take that right into account.
  const rights = reaches
    ? []
    : [
        "--inh-caps=-all,+dac_override",
        "--ambient-caps=-all,+dac_override",
        "--bounding-set=-all,+dac_override",
        "--securebits=+no_setuid_fixup",
      ];
  return { owner, command: (program, args) => ["setpriv", [...identity, ...rights, program, ...args]] };
}

function findOwner(): { uid: number; gid: number } | null {
  const id = (what: string) => spawnSync("id", [what, "postgres"], { encoding: "utf8" });
  const uid = id("-u");
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(id("-g").stdout) } : null;
}

function makeOwner(): { uid: number; gid: number } {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
      stdio: "ignore",
    });
  } catch {}
  const owner = findOwner();
  if (!owner)
    throw new Refusal(
      "Postgres does not run as root, and an account for it could not be made. Start Gradus as an ordinary user, or set DATABASE_URL.",
    );
  return owner;
}
