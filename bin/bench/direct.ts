import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { loadFunction } from "#bin/bench/load-function.ts";
import { dataSets, submissionSource } from "#bin/bench/workload.ts";

// A process of its own, so that its processor time is that of the calls alone: from the text of each submission makes a
// function, and calls it with twenty arguments made for it, in the order that the grader's seed would give. Prints the
// milliseconds of each and the processor time of all, the compiler's and the collector's threads included.
const [from, count] = process.argv.slice(2).map(Number);
const data = dataSets();
const warmUp = 20;
const times: number[] = [];
let before = process.cpuUsage();
for (let i = -warmUp; i < count; i++) {
  if (i === 0) before = process.cpuUsage();
  const start = performance.now();
  const solve = loadFunction(submissionSource(from + i));
  for (const { X, y } of shuffled(data, from + i))
    solve(
      X.map((row) => row.slice()),
      y.slice(),
    );
  if (i >= 0) times.push(performance.now() - start);
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ times, cpuMs: (user + system) / 1000 }));

/** In an order that the seed decides (Fisher and Yates). */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list];
  const random = xoroshiro128plus(seed);
  for (let i = order.length - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
