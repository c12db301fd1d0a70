import type { Sample } from "#lib/staff/exercise-check.ts";
import { failedKeys, type GradedProgram, lastCompiled } from "#lib/statistics/graded-program.ts";

/** Students whose last submission fails the very cases that a known wrong solution fails. */
export type Resemblance = {
  /** The samples with these cases; several may share them. */
  files: string[];
  failedCases: number;
  students: number;
};

export type Resemblances = {
  /** Students whose last submission runs and fails something. */
  failing: number;
  /** Those whose failures are like none of the samples'. */
  unlike: number;
  /** Most students first; samples that nobody resembles are not there. */
  known: Resemblance[];
};

/**
 * Which known wrong solution the failures are like: by the same failing cases.
 *
 * @param programs all that were graded, oldest first
 * @param samples those of the exercise's proof
 */
export function resemblances(programs: readonly GradedProgram[], samples: readonly Sample[]): Resemblances {
  const students = Map.groupBy(
    lastCompiled(programs)
      .map(failedKeys)
      .filter((keys) => keys.length > 0)
      .map(patternOf),
    (pattern) => pattern,
  );
  const patterns = Map.groupBy(
    samples.filter(({ failed, actual }) => failed && failed.length > 0 && actual !== "compile_error"),
    ({ failed }) => patternOf(failed ?? []),
  );
  const counts = [...students].map(([pattern, { length }]) => ({
    like: patterns.get(pattern),
    count: length,
  }));
  const total = (some: typeof counts) => some.reduce((sum, { count }) => sum + count, 0);
  return {
    failing: total(counts),
    unlike: total(counts.filter(({ like }) => like === undefined)),
    known: counts
      .flatMap(({ like, count }) =>
        like === undefined
          ? []
          : [
              {
                files: like.map(({ file }) => file),
                failedCases: like[0].failed?.length ?? 0,
                students: count,
              },
            ],
      )
      .toSorted((a, b) => b.students - a.students),
  };
}

function patternOf(keys: readonly string[]): string {
  return JSON.stringify(keys.toSorted());
}
