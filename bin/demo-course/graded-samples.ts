import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadExercise } from "#exercises/private.ts";
import { findFolder } from "#exercises/public.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import type { Report } from "#lib/report.ts";

/** `body` is the source below its first line, which says what the sample is for and is not the student's. */
export type Sample = { body: string; report: Report };

/** Sample submissions of one exercise, sorted by what they earn: all points, some, none. */
export type Samples = { exerciseId: string; all: Sample[]; some: Sample[]; none: Sample[] };

/** Of each kind so many are graded: enough for a believable history, in a few seconds. */
const perKind = 3;
const seed = 20_240_904;

/** Grades sample submissions of the exercises, as the grader does, so that the reports are real. */
export async function gradeSamples(exerciseIds: readonly string[]): Promise<Samples[]> {
  const boxes = await openBoxes({ count: 2, withLibrary: true });
  try {
    return await Promise.all(exerciseIds.map((id) => gradeExercise(id, boxes)));
  } finally {
    await boxes.close();
  }
}

async function gradeExercise(exerciseId: string, box: Parameters<typeof judge>[1]): Promise<Samples> {
  const exercise = await loadExercise(exerciseId);
  if (!exercise) throw new Error(`The demo course needs the exercise ${exerciseId}.`);
  const bodies = await readSamples(exerciseId);
  const samples = await Promise.all(
    bodies.map(async (body): Promise<Sample> => {
      const report = await judge({ exercise, source: body, seed, visibleOnly: false }, box);
      if (!("score" in report)) throw new Error(`A sample of ${exerciseId} was not graded: ${report.reason}`);
      return { body, report };
    }),
  );
  const share = ({ report }: Sample) => report.score.numerator / report.score.denominator;
  return {
    exerciseId,
    all: samples.filter((sample) => share(sample) === 1),
    some: samples.filter((sample) => share(sample) > 0 && share(sample) < 1),
    none: samples.filter((sample) => share(sample) === 0),
  };
}

/** Those that students write in earnest: no hostile and no slow ones. */
async function readSamples(exerciseId: string): Promise<string[]> {
  const folder = join("exercises", (await findFolder(exerciseId)) ?? "", "submissions");
  const files = (await readdir(folder)).sort();
  const chosen = ["accepted-", "partial-", "wrong_answer-"].flatMap((kind) =>
    files.filter((file) => file.startsWith(kind)).slice(0, perKind),
  );
  const texts = await Promise.all(chosen.map((file) => readFile(join(folder, file), "utf8")));
  return texts.map((text) => text.slice(text.indexOf("\n")));
}
