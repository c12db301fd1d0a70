import { availableParallelism } from "node:os";
import { readArguments, readTextFile, terminalLocale } from "#bin/gradus/arguments.ts";
import type { GradedFile } from "#bin/gradus/graded-file.ts";
import { gradedFileTable } from "#bin/gradus/graded-file-table.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import { loadExercise } from "#exercises/private.ts";
import { listExercises } from "#exercises/public.ts";
import { type GraderFault, judgeCases } from "#grader/judge.ts";
import { makeReport } from "#grader/report.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import type { CaseResult } from "#lib/api.ts";
import { describeCase, describeError } from "#lib/describe-mistake.ts";
import type { Locale } from "#lib/locale.ts";
import type { CaseReport, ProgramError, Report } from "#lib/report.ts";

/** `gradus grade <exercise> <file...> [--json]`. @returns 0 when every file was graded, else 2. */
export async function grade(args: string[]): Promise<number> {
  const { id, files, json } = parse(args);
  const exercise = await loadExercise(id);
  if (exercise === null) {
    const ids = (await listExercises()).map((one) => one.id).join(", ");
    throw new WrongUse(`there is no exercise "${id}"; there are ${ids}`);
  }
  const sources = await Promise.all(files.map(readTextFile));
  const locale = terminalLocale();
  const boxes = await openBoxes({
    count: Math.min(files.length, availableParallelism()),
    withLibrary: exercise.exercise.allowedImports.length > 0,
  });
  try {
    let exitCode = 0;
    const gradings = sources.map((source) => gradeSource(exercise, source, boxes, json ? "en" : locale));
    for (const [i, grading] of gradings.entries()) {
      const graded = await grading;
      if ("reason" in graded) {
        exitCode = 2;
        console.error(`${files[i]}: could not be graded, through no fault of its own: ${graded.reason}`);
      } else {
        const told: GradedFile = { file: files[i], exercise: id, ...graded.told };
        console.log(json ? JSON.stringify(told) : gradedFileTable(told, graded.report, locale));
      }
    }
    return exitCode;
  } finally {
    await boxes.close();
  }
}

function parse(args: string[]): { id: string; files: string[]; json: boolean } {
  const { values, positionals } = readArguments(args, { json: { type: "boolean", default: false } });
  const [id, ...files] = positionals;
  if (id === undefined || files.length === 0)
    throw new WrongUse("grade needs an exercise and at least one file");
  return { id, files, json: values.json };
}

type Graded = { report: Report; told: Omit<GradedFile, "file" | "exercise"> };

/** Grades as the site does, with one seed for all: the same file gets the same result each time. */
async function gradeSource(
  exercise: LoadedExercise,
  source: string,
  boxes: BoxPool,
  locale: Locale,
): Promise<Graded | GraderFault> {
  const request = { exercise, source, seed: 1, visibleOnly: false };
  const judged = await judgeCases(request, boxes);
  if ("reason" in judged) return judged;
  const report = makeReport(request, judged.cases, judged.error, null);
  const { verdict, score, timeMs } = report;
  const cases = report.cases.map(
    (one, i): CaseResult => ({
      name: one.name[locale],
      group: one.group,
      hidden: one.hidden,
      verdict: one.verdict,
      message: messageOf(one, report, locale),
      timeMs: inMicroseconds(judged.cases[i].outcome?.timeMs ?? 0),
    }),
  );
  const share = score.numerator / score.denominator;
  return { report, told: { verdict, score: share, timeMs: inMicroseconds(timeMs), cases } };
}

function messageOf(one: CaseReport, report: Report, locale: Locale): string | null {
  const error = report.error ?? (one.hidden ? null : one.error);
  if (error !== null) return `${place(error)}${describeError(error, locale)}`;
  return describeCase(one, locale);
}

/** `2:9: `, as compilers write it. */
function place({ line, column }: ProgramError): string {
  return line === null ? "" : `${line}:${column ?? 1}: `;
}

function inMicroseconds(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
