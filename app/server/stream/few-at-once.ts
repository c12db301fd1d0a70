/** So long a task holds up others: one that hangs with a connection that went silently is not waited for. */
const patienceMs = 2_000;

/**
 * Has tasks done so many at once at most, in the order in which they come.
 *
 * @returns what does a task when it is its turn
 */
export function fewAtOnce(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = most;
  const begin = () => {
    let held = true;
    const release = () => {
      if (!held) return;
      held = false;
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    };
    const timer = setTimeout(release, patienceMs);
    return () => {
      clearTimeout(timer);
      release();
    };
  };
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const end = begin();
    return task().finally(end);
  };
}
