import type { Database } from "#prisma/client.ts";
import { areSubmissionsAtWork } from "#prisma/regrade/results.ts";

/** How often it looks again whether the submissions are done that it gives way to. */
const everyMs = 200;

type Way = {
  /** Waits until no submission waits or is being graded anywhere. @throws {Error} when the grader stops meanwhile */
  given(): Promise<void>;
  stop(): void;
};

/** Lets what is asked for by the staff wait for the submissions of students. */
export function giveWay(db: Database): Way {
  let stopping = false;
  return {
    async given() {
      while (!stopping && (await areSubmissionsAtWork(db)))
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      if (stopping) throw new Error("the grader is stopping");
    },
    stop() {
      stopping = true;
    },
  };
}
