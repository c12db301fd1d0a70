import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "#bin/start/progress.ts";

const patienceMs = 120_000;

/** Waits until the site says that it, the database and a grader are ready. */
export async function untilHealthy(address: string): Promise<void> {
  const started = performance.now();
  let last = "no answer";
  while (performance.now() - started < patienceMs) {
    try {
      const response = await fetch(`${address}/api/health/ready`);
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch (error) {
      last = String(error);
    }
    await pause(200);
  }
  throw new Refusal(`The site did not become ready in ${patienceMs / 1000} s. It last said: ${last}`);
}
