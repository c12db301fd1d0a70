import { readFileSync } from "node:fs";

/** Memory and processor time of a process; null where the system does not tell, or the process is gone. */
export function processUsage(pid: number): { rssMb: number; cpuMs: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const pages = Number(fields[21]);
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { rssMb: (pages * 4096) / 2 ** 20, cpuMs: ticks * 10 };
  } catch {
    return null;
  }
}

/** The last descendant of a process: what a chain of wrappers finally started. */
export function innermostProcess(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    return children[0] === "" ? pid : innermostProcess(Number(children[0]));
  } catch {
    return pid;
  }
}
