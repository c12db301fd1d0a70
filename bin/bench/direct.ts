import { functionBody, loadFunction } from "#bin/bench/load-function.ts";
import { dataSets } from "#bin/bench/workload.ts";

// A process of its own, so that its processor time is that of the calls alone: loads each submission, already
// transpiled, and calls it twenty times. Prints the milliseconds of each and the processor time of all.
const count = Number(process.argv[2]);
const data = dataSets();
const warmUp = 5;
const bodies = Array.from({ length: count + warmUp }, (_, i) => functionBody(i));
let before = process.cpuUsage();
const times: number[] = [];
for (const [i, body] of bodies.entries()) {
  if (i === warmUp) before = process.cpuUsage();
  const start = performance.now();
  const solve = loadFunction(body);
  for (const { X, y } of data) solve(X, y);
  if (i >= warmUp) times.push(performance.now() - start);
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ times, cpuMs: (user + system) / 1000 / count }));
