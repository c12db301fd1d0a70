import { execFileSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { functionBody, loadFunction } from "#bin/bench/load-function.ts";
import { type Measured, measure, quantile } from "#bin/bench/measure.ts";
import { processGraders } from "#bin/bench/processes.ts";
import { submissionSource, workload } from "#bin/bench/workload.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";

// `npm run bench [-- --grader | --site] [--count N]`: what a submission costs in the boxes and what it costs otherwise, in one run;
// then the time from submit to verdict over HTTP, on a site that is started for it.

const { values } = parseArgs({
  options: {
    grader: { type: "boolean", default: false },
    site: { type: "boolean", default: false },
    count: { type: "string", default: "100" },
  },
});
const count = Number(values.count);

async function benchGrader(): Promise<void> {
  console.log("One submission: normal equation, 20 cases from 50×4 to 400×10, each submission another text.");
  const direct: { times: number[]; cpuMs: number } = JSON.parse(
    execFileSync(
      process.execPath,
      ["--no-warnings", path.join(import.meta.dirname, "bench/direct.ts"), String(2 * count)],
      {
        encoding: "utf8",
      },
    ),
  );
  const rows: [string, Measured][] = [
    [
      "called directly in one process",
      {
        medianMs: quantile(direct.times, 0.5),
        p95Ms: quantile(direct.times, 0.95),
        cpuMs: direct.cpuMs,
        perSecond: Number.NaN,
      },
    ],
  ];

  const exercise = workload(loadFunction(functionBody(0)));
  const boxes = await openBoxes({ count: 2, withLibrary: true });
  rows.push([
    `Gradus (${boxes.confinement})`,
    await measure(async (i) => {
      const report = await judge(
        { exercise, source: submissionSource(i), seed: i, visibleOnly: false },
        boxes,
      );
      if (report.verdict !== "accepted") throw new Error(JSON.stringify(report).slice(0, 500));
    }, 2 * count),
  ]);
  await boxes.close();

  for (const { name, once } of processGraders()) rows.push([name, await measure(once, Math.ceil(count / 4))]);
  const [, ours] = rows[1];
  const line = ([name, row]: [string, Measured]) => ({
    "": name,
    "median ms": row.medianMs.toFixed(1),
    "p95 ms": row.p95Ms.toFixed(1),
    "CPU ms": row.cpuMs.toFixed(1),
    "per s, two at once": Number.isNaN(row.perSecond) ? "" : row.perSecond.toFixed(1),
    "CPU / direct": (row.cpuMs / direct.cpuMs).toFixed(2),
    "Gradus is faster by": Number.isNaN(row.perSecond)
      ? ""
      : `${(ours.perSecond / row.perSecond).toFixed(1)}×`,
  });
  console.table(Object.fromEntries(rows.map((row) => [row[0], line(row)])), [
    "median ms",
    "p95 ms",
    "CPU ms",
    "per s, two at once",
    "CPU / direct",
    "Gradus is faster by",
  ]);
}

if (!values.site) await benchGrader();
if (!values.grader) {
  const { benchSite } = await import("#bin/bench/site.ts");
  await benchSite();
}
