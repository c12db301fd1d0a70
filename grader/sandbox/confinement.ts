import { accessSync, constants, realpathSync } from "node:fs";
import path from "node:path";

/** How a box is started: with the file system and the network out of its sight where the machine can. */
export type Confinement = "bubblewrap" | "plain";

const root = path.resolve(import.meta.dirname, "../..");
const childFile = path.join(root, "grader/sandbox/child.ts");
const bubblewrapFile = "/usr/bin/bwrap";
const deathSignalFile = "/usr/bin/setpriv";

/** V8 reserves address space that the limit counts: bare node 559 MB, each isolate 514 MB. */
const reservedMb = 559 + 514;
/** What student code and the rest of the process may really use. */
const allowanceMb = 384;
/** Processor seconds after which the kernel ends a box that nobody ends any more. */
const lifetimeCpuSeconds = 900;

/**
 * TurboFan is off (`--max-opt=2`): short programs run faster without it, and it is the part of V8 with the most
 * holes. A program lives for milliseconds: what its types are is noted from its first call on, since the compiler
 * guesses wrong without, a loop that runs is compiled twice as soon as V8 would, and one thread beside the main one is
 * enough.
 */
export const engineFlags = [
  ...["--max-opt=2", "--no-lazy-feedback-allocation", "--invocation-count-for-maglev-osr=50"],
  "--v8-pool-size=1",
  ...["--no-node-snapshot", "--disable-proto=delete", "--no-warnings"],
];

export function hasBubblewrap(): boolean {
  return canExecute(bubblewrapFile);
}

/**
 * The command line of a box: a shell sets the limits that the kernel holds, then becomes the box.
 *
 * RLIMIT_DATA bounds the memory that V8's own limit does not count: WebAssembly, resizable buffers, large
 * arrays. Core files are off, since they would hold student data.
 */
export function boxCommand(confinement: Confinement): { file: string; args: string[] } {
  const limits = `ulimit -c 0; ulimit -d ${(reservedMb + allowanceMb) * 1024}; ulimit -t ${lifetimeCpuSeconds}`;
  const node = [realpathSync(process.execPath), ...engineFlags, childFile];
  const wrapped = confinement === "bubblewrap" ? [bubblewrapFile, ...walls(), "--", ...node] : node;
  // Bubblewrap forbids new privileges itself, after it has used those it may need.
  const forbidden = confinement === "bubblewrap" ? [] : ["--no-new-privs"];
  const mortal = canExecute(deathSignalFile)
    ? [deathSignalFile, "--pdeathsig", "KILL", ...forbidden, "--", ...wrapped]
    : wrapped;
  return { file: "/bin/sh", args: ["-c", `${limits}; exec "$@"`, "box", ...mortal] };
}

/** No network, no other processes, no privileges; of the files only what the box is made of, read-only. */
function walls(): string[] {
  const seen = [
    ...["/usr", "/lib", "/lib64", "/lib32"],
    realpathSync(process.execPath),
    ...["package.json", "node_modules", "grader/sandbox"].map((name) => path.join(root, name)),
  ];
  return [
    ...["--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"],
    ...["--unshare-user", "--uid", "65534", "--gid", "65534", "--hostname", "box"],
    ...seen.flatMap((file) => ["--ro-bind-try", file, file]),
    ...["--dev", "/dev", "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/"],
  ];
}

function canExecute(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
