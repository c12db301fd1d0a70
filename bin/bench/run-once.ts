import { readFileSync } from "node:fs";
import type { Solve } from "#bin/bench/load-function.ts";
import type { Data } from "#bin/bench/workload.ts";

// One submission in a process of its own, as graders without a box of their own do it: the data on standard input, the
// file of the submission as an argument, the answers on standard output.
const data: Data[] = JSON.parse(readFileSync(0, "utf8"));
const { normalEquation }: { normalEquation: Solve } = await import(process.argv[2]);
console.log(JSON.stringify(data.map(({ X, y }) => normalEquation(X, y))));
