import { expect, test, vi } from "vitest";
import type { VisibleCaseReport } from "#lib/report.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { type FreshCourse, freshCourse } from "#tests/prisma/fresh-course.ts";

const submit = (course: FreshCourse, body: string) =>
  course.submit({ source: `export function logLoss(y: number[], p: number[]): number {\n  ${body}\n}\n` });

const firstCase = ({ db }: FreshCourse, id: string): Promise<VisibleCaseReport> =>
  vi.waitFor(
    async () => {
      const first = (await findSubmission(db, id))?.report?.cases[0];
      if (first === undefined || first.hidden) throw new Error("it is not graded");
      return first;
    },
    { timeout: 30_000, interval: 50 },
  );

test("what no database keeps does not keep a program from its verdict", async () => {
  const course = await freshCourse();
  await startWorker(course.url);
  const zero = await submit(course, 'console.log("a\\0b"); throw new Error("c\\0d");');
  expect(await firstCase(course, zero.id)).toMatchObject({
    console: "a\ufffdb\n",
    error: { message: "c\ufffdd" },
  });
  const half = await submit(course, 'console.log("a\\ud800b"); return "\\udc00";');
  expect(await firstCase(course, half.id)).toMatchObject({ console: "a\ufffdb\n" });
  // Cut in the middle of a character, whichever of the two it is.
  for (const before of ["", "x"]) {
    const long = await submit(course, `return "${before}" + "😀".repeat(5000);`);
    expect((await firstCase(course, long.id)).returned).toMatch(/😀\ufffd?…$/);
  }
}, 90_000);
