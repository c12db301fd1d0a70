import { execFileSync } from "node:child_process";

/** Processes that run a box, found by their command line: nobody tells their ids. */
export function boxProcesses(): number[] {
  const mine = execFileSync("ps", ["-e", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) =>
      found === null ? [] : [{ pid: Number(found[1]), parent: Number(found[2]), args: found[3] }],
    );
  const below = (parent: number): typeof mine =>
    mine.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(process.pid)
    .filter(({ args }) => /^\S*node\S* .*sandbox\/child\.ts/.test(args))
    .map(({ pid }) => pid);
}
