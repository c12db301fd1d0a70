import "server-only";
import { log } from "#app/server/api/log.ts";
import { type LibraryModule, readLibrary } from "#exercises/public.ts";

/** Everything in the folders of the exercises. What cannot be read is logged, once for each reason. */
export async function library(): Promise<LibraryModule[]> {
  const modules = await readLibrary();
  for (const entry of modules.flatMap(({ entries }) => entries)) {
    if (entry.kind !== "broken" || logged.has(`${entry.id} ${entry.reason}`)) continue;
    logged.add(`${entry.id} ${entry.reason}`);
    log.error({ exercise: entry.id, reason: entry.reason }, "an exercise cannot be read");
  }
  return modules;
}

const logged = new Set<string>();
