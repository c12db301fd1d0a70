import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { keepRunning } from "#bin/start/child.ts";
import { isAlive } from "#tests/setup/product.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gradus-child-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a program that notes its number in a file each time it starts. */
async function program(name: string, rest: string) {
  const file = join(folder, `${name}.mjs`);
  const log = join(folder, `${name}.log`);
  await writeFile(log, "");
  await writeFile(
    file,
    `import { appendFileSync } from "node:fs"; appendFileSync(${JSON.stringify(log)}, process.pid + "\\n"); ${rest}`,
  );
  const starts = async () => (await readFile(log, "utf8")).split("\n").filter(Boolean).map(Number);
  return { file, starts };
}

const started = (starts: () => Promise<number[]>, count: number) =>
  vi.waitFor(async () => expect((await starts()).length).toBe(count), { timeout: 10_000, interval: 50 });

test("a child that falls is started again", async () => {
  const { file, starts } = await program("falls", "process.exit(3);");
  const child = keepRunning({
    name: "Falls",
    command: [file],
    environment: process.env,
    stopWithinMs: 1000,
    saysReady: false,
  });
  await started(starts, 2);
  await child.stop();
  expect((await starts()).filter(isAlive)).toEqual([]);
});

test("a child that never becomes ready is a refusal, not a loop", async () => {
  const { file, starts } = await program("refuses", "process.exit(1);");
  const child = keepRunning({
    name: "Refuses",
    command: [file],
    environment: process.env,
    stopWithinMs: 1000,
    saysReady: true,
  });
  await expect(child.ready).rejects.toThrow("did not start");
  expect((await starts()).length).toBe(1);
});

test("a child that does not listen to SIGTERM is killed in time", async () => {
  const { file, starts } = await program(
    "deaf",
    'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); process.send("ready");',
  );
  const child = keepRunning({
    name: "Deaf",
    command: [file],
    environment: process.env,
    stopWithinMs: 300,
    saysReady: true,
  });
  await child.ready;
  await child.stop();
  expect((await starts()).filter(isAlive)).toEqual([]);
});

test("a program that knows nothing of our pipes ends with its parent, and so does what it started", async () => {
  const { file: inner, starts: innerStarts } = await program("inner", "setInterval(() => {}, 1000);");
  const { file, starts } = await program(
    "outer",
    `const { spawn } = await import("node:child_process");
     spawn(process.execPath, [${JSON.stringify(inner)}]); setInterval(() => {}, 1000);`,
  );
  const tied = spawn(process.execPath, ["bin/start/tied.ts", file], { detached: true });
  await started(innerStarts, 1);
  tied.stdin.destroy();
  const all = [tied.pid ?? 0, ...(await starts()), ...(await innerStarts())];
  expect(all.length).toBe(3);
  await vi.waitFor(() => expect(all.filter(isAlive)).toEqual([]), { timeout: 5000, interval: 50 });
});
