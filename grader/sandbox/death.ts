/** Of what a box died while it ran a program. */
export type Death = {
  /**
   * `deadline` and `memory`: we ended it for the excess. `aborted`: V8 gave up, as it does for want of
   * memory. `unclear`: a signal from outside, an exit, a broken message; whose doing that is cannot be told
   * from one such death. `bug`: the box's own code threw, which no student code can make it do.
   */
  cause: "deadline" | "memory" | "aborted" | "unclear" | "bug";
  detail: string;
};

/** How Node ends of an error that nobody caught. */
const uncaughtException = "exit 1";

/** 128 + n is how bubblewrap passes on that what it started died of signal n: ILL, TRAP, ABRT. */
const abortEnds = ["SIGILL", "SIGTRAP", "SIGABRT", "exit 132", "exit 133", "exit 134"];

/**
 * Names the death of a box that we did not kill.
 *
 * @param seen.how the signal, or `exit` and the code
 * @param seen.lastWords what it wrote to its standard error
 */
export function nameDeath(seen: {
  how: string;
  nonsense: string;
  lastWords: string;
  wasNearMemoryCap: boolean;
}): Death {
  if (seen.nonsense !== "") return { cause: "unclear", detail: seen.nonsense };
  const complaint = seen.lastWords.split("\n").find((line) => /fatal|error/i.test(line)) ?? "";
  const detail = `${seen.how} ${complaint}`.trim().slice(0, 300);
  if (seen.how === uncaughtException) return { cause: "bug", detail };
  if (abortEnds.includes(seen.how)) return { cause: "aborted", detail };
  return { cause: seen.wasNearMemoryCap ? "memory" : "unclear", detail };
}
