import { execFileSync } from "node:child_process";
import path from "node:path";
import { z } from "zod";
import { loadFunction } from "#bin/bench/load-function.ts";
import { type Measured, mean, measureOneByOne, measureTwoAtOnce, quantile } from "#bin/bench/measure.ts";
import { processGraders } from "#bin/bench/processes.ts";
import { libraryText, submissionSource, workload } from "#bin/bench/workload.ts";
import { judge } from "#grader/judge.ts";
import { engineFlags } from "#grader/sandbox/confinement.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";

const rounds = 5;

/** What a submission costs in the boxes, what it costs without them, and what other graders make of it. */
export async function benchGrader(count: number): Promise<void> {
  console.log(`
One submission: normal equation, 20 cases from 50×4 to 400×10 in random order, each submission another text.
CPU is user and system time of every process and thread that takes part, in one submission. "Called directly"
is one process that makes the function from the same TypeScript text with the same transpiler, makes arguments
for each call and calls it, with Node's own settings and with those of a box; nothing is compared or told.
All are measured in turn, ${rounds} times.`);
  const boxes = await openBoxes({ count: 2, withLibrary: true });
  let number = 0;
  const grade = (text: (number: number) => string) => async () => expectAccepted(boxes, text, number++);
  const inBoxes = grade(submissionSource);
  for (let i = 0; i < 20; i++) await inBoxes();

  const others = processGraders();
  const some = (share: number) => Math.ceil((count * share) / rounds);
  const measured = new Map<string, Measured[]>();
  const note = (name: string, one: Measured) => measured.set(name, [...(measured.get(name) ?? []), one]);
  for (let round = 0; round < rounds; round++) {
    note("called directly in one process", callDirectly([], 100_000 + round * 1_000, some(2)));
    note("the same with the settings of a box", callDirectly(engineFlags, 200_000 + round * 1_000, some(2)));
    note(`Gradus (${boxes.confinement})`, await measure(inBoxes, some(2)));
    for (const { name, once } of others) note(name, await measure(() => once(number++), some(1 / 4)));
  }
  await benchLibrary(grade, count);
  await boxes.close();
  printRows([...measured].map(([name, all]) => ({ name, ...sum(all) })));
}

/** One at a time for the times and the processor time, then two at once for the throughput of two cores. */
async function measure(once: () => Promise<void>, count: number): Promise<Measured> {
  const alone = await measureOneByOne(once, count);
  return { ...alone, perSecond: await measureTwoAtOnce(once, 2 * count) };
}

type Row = Measured & { name: string };

function printRows(rows: readonly Row[]): void {
  const ours = rows[2];
  const line = ({ times, cpuMs, perSecond }: Row) => ({
    "median ms": quantile(times, 0.5).toFixed(1),
    "p95 ms": quantile(times, 0.95).toFixed(1),
    "CPU ms": cpuMs.toFixed(1),
    "per s, two at once": perSecond?.toFixed(1) ?? "",
    "CPU of Gradus / this": (ours.cpuMs / cpuMs).toFixed(2),
    "Gradus is faster by": perSecond === null ? "" : `${((ours.perSecond ?? 0) / perSecond).toFixed(1)}×`,
  });
  console.table(Object.fromEntries(rows.map((row) => [row.name, line(row)])));
}

/** How much longer a student waits who uses the library, when the one before did not. */
async function benchLibrary(
  grade: (text: (number: number) => string) => () => Promise<void>,
  count: number,
): Promise<void> {
  const texts: Record<string, (number: number) => string> = {
    "without numpy-ts": submissionSource,
    "the same that imports numpy-ts": (number) =>
      `import * as np from "numpy-ts";\n${submissionSource(number)}`,
    "solved with numpy-ts": libraryText,
  };
  const times = new Map(Object.keys(texts).map((name): [string, number[]] => [name, []]));
  for (let i = 0; i < count; i++)
    for (const [name, text] of Object.entries(texts)) {
      const one = await measureOneByOne(grade(text), 1);
      times.get(name)?.push(...one.times);
    }
  console.log("\nWait for the verdict, the three in turn, so that no box is ready for the next.");
  const plain = quantile(times.get("without numpy-ts") ?? [], 0.5);
  const line = (some: number[]) => ({
    "median ms": quantile(some, 0.5).toFixed(1),
    "p95 ms": quantile(some, 0.95).toFixed(1),
    "longer by ms": (quantile(some, 0.5) - plain).toFixed(1),
  });
  console.table(Object.fromEntries([...times].map(([name, some]) => [name, line(some)])));
}

const exercise = workload(loadFunction(submissionSource(0)));

async function expectAccepted(
  boxes: BoxPool,
  text: (number: number) => string,
  number: number,
): Promise<void> {
  const request = { exercise, source: text(number), seed: number, visibleOnly: false };
  const report = await judge(request, boxes);
  if (report.verdict !== "accepted") throw new Error(JSON.stringify(report).slice(0, 500));
}

const directSchema = z.object({ times: z.array(z.number()), cpuMs: z.number() });

function callDirectly(flags: readonly string[], from: number, count: number): Measured {
  const file = path.join(import.meta.dirname, "direct.ts");
  const args = ["--no-warnings", ...flags, file, String(from), String(count)];
  const { times, cpuMs } = directSchema.parse(
    JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })),
  );
  return { times, cpuMs: cpuMs / count, perSecond: null };
}

/** The rounds together; of rates the harmonic mean, since each round graded as many. */
function sum(some: readonly Measured[]): Measured {
  const rates = some.flatMap(({ perSecond }) => perSecond ?? []);
  return {
    times: some.flatMap(({ times }) => times),
    cpuMs: mean(some.map(({ cpuMs }) => cpuMs)),
    perSecond: rates.length === 0 ? null : 1 / mean(rates.map((rate) => 1 / rate)),
  };
}
