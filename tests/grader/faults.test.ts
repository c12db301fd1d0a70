import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { loadExercise } from "#exercises/private.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import { innermostProcess } from "#grader/sandbox/process-usage.ts";
import { startWorker, type Worker } from "#tests/grader/worker.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";
import { openProxy } from "#tests/prisma/proxy.ts";

const folder = "exercises/lecture-1/log-loss/submissions";
const samples = [
  "accepted-loop",
  "partial-no-clipping",
  "wrong_answer-no-minus",
  "wrong_answer-base-two",
  "accepted-log1p",
];
const count = 200;

/** Every submission is another text, as those of a crowd are. */
const sources = Array.from({ length: count }, (_, i) => {
  const sample = readFileSync(`${folder}/${samples[i % samples.length]}.ts`, "utf8");
  return `${sample}\n// ${i}`;
});

/** Verdict and score that a submission gets when nothing goes wrong. */
async function undisturbed(): Promise<string[]> {
  const exercise = await loadExercise("log-loss");
  if (exercise === null) throw new Error("log-loss is there");
  const boxes = await openBoxes({ count: 1, withLibrary: false });
  const reports = await Promise.all(
    sources
      .slice(0, samples.length)
      .map((source) => judge({ exercise, source, seed: 1, visibleOnly: false }, boxes)),
  );
  await boxes.close();
  return reports.map((report) =>
    "reason" in report ? report.reason : `${report.verdict} ${report.score.numerator}`,
  );
}

function killBox({ child }: Worker): void {
  const box = innermostProcess(child.pid ?? 0);
  if (box !== child.pid) process.kill(box, "SIGKILL");
}

test("killed graders, killed boxes and a database that is gone for ten seconds change no verdict, lose none and double none", async () => {
  const course = await freshCourse();
  const proxy = await openProxy(course.url);
  for (const source of sources) await course.submit({ source });
  const graded = () => course.db.verdictRecord.count();
  const until = (least: number) =>
    vi.waitFor(async () => expect(await graded()).toBeGreaterThanOrEqual(least), {
      timeout: 120_000,
      interval: 100,
    });

  const [doomed, survivor] = await Promise.all([startWorker(proxy.url), startWorker(proxy.url)]);
  await until(10);
  killBox(survivor);
  await until(30);
  doomed.child.kill("SIGKILL");
  await until(60);
  await proxy.cut();
  await pause(10_000);
  killBox(survivor);
  await proxy.mend();
  await until(count);

  const expected = await undisturbed();
  const rows = await course.db.submission.findMany({ select: { source: true, status: true, verdict: true } });
  expect(rows).toHaveLength(count);
  for (const { source, status, verdict } of rows) {
    const number = Number(source?.slice(source.lastIndexOf(" ")));
    expect(status).toBe("graded");
    expect(`${verdict?.verdict} ${verdict?.scoreNumerator}`).toBe(expected[number % samples.length]);
  }
  expect(await graded()).toBe(count);
}, 300_000);
