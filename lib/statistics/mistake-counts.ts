import type { Factor, MistakeKind } from "#lib/mistake.ts";
import type { GradedProgram } from "#lib/statistics/graded-program.ts";
import type { CaseVerdict } from "#lib/verdict.ts";

/** A kind of mistake; `kind` and `factor` are those of a wrong answer. */
export type MistakeMade = { verdict: CaseVerdict; kind: MistakeKind | null; factor: Factor | null };

export type MistakeCount = MistakeMade & { students: number; submissions: number };

/** Which kinds of mistake are made and by how many, in all submissions, the commonest first. */
export function mistakeCounts(programs: readonly GradedProgram[]): MistakeCount[] {
  const made = programs.flatMap((program, index) =>
    mistakesIn(program).map((mistake) => ({ mistake, index, userId: program.userId })),
  );
  const byKind = Map.groupBy(
    made,
    ({ mistake: { verdict, kind, factor } }) => `${verdict} ${kind} ${factor}`,
  );
  return [...byKind.values()]
    .map((same) => ({
      ...same[0].mistake,
      students: new Set(same.map(({ userId }) => userId)).size,
      submissions: new Set(same.map(({ index }) => index)).size,
    }))
    .toSorted((a, b) => b.students - a.students || b.submissions - a.submissions);
}

/** One that does not compile has failed every case, for one reason. */
function mistakesIn({ verdict, cases }: GradedProgram): MistakeMade[] {
  if (verdict === "compile_error") return [{ verdict, kind: null, factor: null }];
  return cases.flatMap(({ verdict, notRun, kind, factor }) =>
    verdict === "accepted" || notRun ? [] : [{ verdict, kind, factor }],
  );
}
