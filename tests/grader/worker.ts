import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";

export type Worker = { child: ChildProcess; log: () => string; ended: Promise<number | null> };

/**
 * Starts a real grader process on a database and waits until it takes submissions.
 *
 * @param house the folder with the rooms that it runs from
 */
export async function startWorker(
  databaseUrl: string,
  boxes = 1,
  house: string = process.cwd(),
): Promise<Worker> {
  const child = spawn(process.execPath, ["grader/worker.ts"], {
    cwd: house,
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, GRADER_BOXES: String(boxes), NODE_ENV: "test" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let log = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  await new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("grader is ready")) resolve();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    void ended.then(() => reject(new Error(`the grader did not start: ${log}`)));
  });
  return { child, log: () => log, ended };
}
