import { spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Confinement } from "#grader/sandbox/confinement.ts";
import type { Death } from "#grader/sandbox/death.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import { watchBox } from "#grader/sandbox/watch-box.ts";
import { boxProcesses } from "#tests/grader/box-processes.ts";

/*
 * The second ring, as it is on the machine that runs the tests. Where a machine cannot have a part of it, the
 * test of that part is skipped, and its name says what it hangs on.
 */

const isLinux = process.platform === "linux";
const best = await bestConfinement();

async function bestConfinement(): Promise<Confinement> {
  const boxes = await openBoxes({ count: 1, withLibrary: false });
  await boxes.close();
  return boxes.confinement;
}

/** A box, and its process as the kernel tells of it. */
async function open(confinement: Confinement) {
  const boxes = await openBoxes({ count: 1, withLibrary: false, confinement });
  onTestFinished(() => boxes.close());
  const [pid] = boxProcesses();
  const told = (file: string) => readFileSync(`/proc/${pid}/${file}`, "utf8");
  /** What a program finds, told as text. */
  const find = async (body: string) => {
    const { kind, ...run } = await boxes.run({
      source: `export function find() { ${body} }`,
      entry: "find",
      inputs: [[]],
      calls: [{ input: 0, group: 0, visible: true }],
      contexts: "shared",
      ...{ caseTimeMs: 1000, memoryMb: 64, allowedImports: [], seed: 1 },
    });
    return JSON.stringify(run);
  };
  return { pid, told, find };
}

const confinements: Confinement[] = best === "bubblewrap" ? ["bubblewrap", "plain"] : ["plain"];

describe.runIf(isLinux).each(confinements)("on Linux, %s", (confinement) => {
  test("a box has an empty environment", async () => {
    const { told } = await open(confinement);
    const entries = told("environ").split("\0").filter(Boolean);
    // What the shell that sets the limits adds by itself.
    expect(entries.filter((entry) => !/^(PWD|SHLVL|_|OLDPWD)=/.test(entry))).toEqual([]);
  });

  test("a box has no descriptors but its pipes", async () => {
    const { pid } = await open(confinement);
    const held = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
    expect(held.filter((target) => !/^(socket|pipe|anon_inode|\/dev\/null)/.test(target))).toEqual([]);
  });

  test("a box can gain no privileges", async () => {
    const { told } = await open(confinement);
    expect(told("status")).toMatch(/NoNewPrivs:\s+1/);
  });

  test("the kernel refuses a box more memory than its limit, also of the kinds that V8 does not count", async () => {
    const { told, find } = await open(confinement);
    expect(Number(/Max data size\s+(\d+)/.exec(told("limits"))?.[1])).toBe((559 + 514 + 384) * 2 ** 20);
    const take = (bytes: number) =>
      find(`new ArrayBuffer(0, { maxByteLength: 2 ** 31 }).resize(${bytes}); return "taken";`);
    expect(await take(2 ** 26)).toContain("taken");
    expect(await take(2 ** 30)).toContain("RangeError");
  });

  test("a box writes no core file, and is ended by the kernel after fifteen minutes of processor time", async () => {
    const { told } = await open(confinement);
    expect(told("limits")).toMatch(/Max core file size\s+0\s+0/);
    expect(told("limits")).toMatch(/Max cpu time\s+900\s+900/);
  });
});

describe.runIf(isLinux && best === "bubblewrap")("on Linux, where bubblewrap is there and may work", () => {
  test("it is what boxes are put into", () => expect(best).toBe("bubblewrap"));

  test("a box has no network: no interface but its own loopback", async () => {
    const { pid, told } = await open("bubblewrap");
    const interfaces = told("net/dev").matchAll(/^\s*([^\s:]+):/gm);
    expect([...interfaces].map(([, name]) => name)).toEqual(["lo"]);
    expect(readlinkSync(`/proc/${pid}/ns/net`)).not.toBe(readlinkSync("/proc/self/ns/net"));
  });

  test("a box sees no other process and shares no memory with one", async () => {
    const { pid } = await open("bubblewrap");
    for (const kind of ["pid", "ipc", "mnt", "user", "uts"])
      expect(readlinkSync(`/proc/${pid}/ns/${kind}`)).not.toBe(readlinkSync(`/proc/self/ns/${kind}`));
    expect(readdirSync(`/proc/${pid}/root`)).not.toContain("proc");
  });

  test("a box has no capabilities", async () => {
    const { told } = await open("bubblewrap");
    for (const kind of ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"])
      expect(told("status")).toMatch(new RegExp(`${kind}:\\s+0000000000000000`));
  });

  test("of our files a box sees the sandbox and the libraries, and of the answers none", async () => {
    const { pid } = await open("bubblewrap");
    const root = `/proc/${pid}/root`;
    const [, first, ...steps] = process.cwd().split("/");
    for (const name of ["etc", "home", "root", "tmp", "var", "run"])
      if (name !== first) expect(readdirSync(root)).not.toContain(name);
    // On the way to the project nothing stands beside it.
    let project = `${root}/${first}`;
    for (const step of steps) {
      expect(readdirSync(project)).toEqual([step]);
      project = `${project}/${step}`;
    }
    expect(readdirSync(project).toSorted()).toEqual(["grader", "node_modules", "package.json"]);
    expect(readdirSync(`${project}/grader`)).toEqual(["sandbox"]);
  });

  test("a box can write no file: every mount is read-only, but for the devices that keep nothing", async () => {
    const { told } = await open("bubblewrap");
    const mounts = told("mountinfo")
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
    expect(mounts.length).toBeGreaterThan(5);
    const writable = mounts.filter(([, , , , , options]) => !options.split(",").includes("ro"));
    for (const [, , , , place] of writable)
      expect(place).toMatch(/^\/dev\/(null|zero|full|random|urandom|tty|pts|console)$/);
  });
});

describe.runIf(isLinux)("on Linux, the watch from outside", () => {
  async function diesOf(program: string, memoryMb: number): Promise<Death> {
    const child = spawn(process.execPath, ["-e", program], { stdio: "ignore" });
    const found = Promise.withResolvers<Death>();
    const watch = watchBox(child.pid ?? 0, { caseTimeMs: 100, memoryMb }, found.resolve);
    onTestFinished(() => {
      watch.stop();
      child.kill("SIGKILL");
    });
    return found.promise;
  }

  test("ends a box that takes more than 160 MB and twice its limit", async () => {
    const idle = "setInterval(() => {}, 1000); globalThis.kept =";
    expect((await diesOf(`${idle} Buffer.alloc(320e6, 1)`, 64)).cause).toBe("memory");
  });

  test("ends a box that is silent for longer than it allows itself", async () => {
    expect((await diesOf("for (;;);", 4000)).cause).toBe("deadline");
  });
});
