import { expect, test, vi } from "vitest";
import { listGraderMetrics } from "#prisma/metrics/grader-metrics.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

test("a grader tells its verdicts by name, the time they took and its boxes, until it ends", async () => {
  const course = await freshCourse();
  const worker = await startWorker(course.url, 2);
  await course.submit({ source: "export const x = ;" });
  await course.submit({ exerciseId: "no-such-exercise" });

  const value = async (name: string, labels: object) => {
    const told = (await listGraderMetrics(course.db))
      .flat()
      .flatMap(({ values, ...metric }) =>
        values.map((one) => ({ ...one, name: one.metricName ?? metric.name })),
      );
    const wanted = expect.objectContaining(labels);
    return told.find((one) => one.name === name && wanted.asymmetricMatch(one.labels))?.value;
  };
  await vi.waitFor(
    async () => {
      expect(await value("gradus_verdicts_total", { verdict: "compile_error" })).toBe(1);
      expect(await value("gradus_verdicts_total", { verdict: "grader_fault" })).toBeGreaterThan(0);
    },
    { timeout: 20_000, interval: 100 },
  );
  expect(await value("gradus_grading_seconds_count", { content: "exercise" })).toBe(1);
  expect(await value("gradus_boxes", {})).toBe(2);
  expect(await value("process_resident_memory_bytes", {})).toBeGreaterThan(1e7);

  worker.child.kill("SIGTERM");
  await worker.ended;
  expect(await listGraderMetrics(course.db)).toEqual([]);
}, 60_000);
