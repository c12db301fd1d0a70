import type { Case, CaseGroup } from "#exercises/kit/case.ts";
import type { Completion, Outcome } from "#grader/box.ts";
import { compare } from "#grader/compare.ts";
import { asValue, typeName } from "#grader/numbers.ts";
import type { Exercise } from "#lib/exercise.ts";
import type { Mistake } from "#lib/mistake.ts";
import type { CaseVerdict } from "#lib/verdict.ts";

/** A case in its group, and where its arguments stand among those of the exercise. */
export type PlannedCase = { one: Case; group: CaseGroup; groupIndex: number; input: number };

export type JudgedCase = {
  planned: PlannedCase;
  verdict: CaseVerdict;
  /** True when an earlier case had already cost the group, so that this one was left out. */
  notRun: boolean;
  /** Why the answer is wrong, and the first wrong place in its flat data. */
  mistake: Mistake | null;
  place: number | null;
  /** Null when the program was never run. */
  outcome: Outcome | null;
};

/** Says of one call whether it passed. */
export function judgeCase(planned: PlannedCase, outcome: Outcome, exercise: Exercise): JudgedCase {
  const { completion } = outcome;
  const judged = { planned, outcome, notRun: false, mistake: null, place: null };
  switch (completion.kind) {
    case "returned": {
      if (completion.returned.kind === "too_large") return { ...judged, verdict: "output_limit" };
      const { mistake, place } = check(planned.one, completion, exercise);
      return { ...judged, verdict: mistake === null ? "accepted" : "wrong_answer", mistake, place };
    }
    case "threw":
      return { ...judged, verdict: "runtime_error" };
    case "timed_out":
      return { ...judged, verdict: "time_limit" };
    case "out_of_memory":
      return { ...judged, verdict: "memory_limit" };
    case "flooded_console":
      return { ...judged, verdict: "output_limit" };
    case "not_called":
      // Time or memory, whichever cost the group: see inheritVerdicts.
      return { ...judged, verdict: "time_limit", notRun: true };
  }
}

/** Cases that were left out carry the verdict of the case that cost their group. */
export function inheritVerdicts(cases: readonly JudgedCase[]): JudgedCase[] {
  return cases.map((judged) => {
    if (!judged.notRun) return judged;
    const cost = cases.find(
      ({ planned, verdict, notRun }) =>
        planned.group === judged.planned.group && !notRun && /^(time|memory)_limit$/.test(verdict),
    );
    return { ...judged, verdict: cost?.verdict ?? judged.verdict };
  });
}

type Returning = Extract<Completion, { kind: "returned" }>;
type Checked = { mistake: Mistake | null; place: number | null };

function check(one: Case, { returned, changedArgument }: Returning, exercise: Exercise): Checked {
  const changed = changedArgument === null ? null : exercise.entry.parameters[changedArgument].name;
  if (one.check.kind === "close")
    return compare(returned, one.check, { rows: rowsOf(one), changedArgument: changed });

  const found = (mistake: Mistake | null): Checked => ({ mistake, place: null });
  const expected = exercise.entry.returns.type;
  const value = asValue(returned);
  if (returned.kind === "nothing") return found({ kind: "returned_nothing" });
  if (returned.kind === "other")
    return found({ kind: "wrong_type", expected, returned: returned.type, at: [...returned.at] });
  if (value === null || returned.kind === "too_large") return found({ kind: "different" });
  if (typeName(returned) !== expected)
    return found({ kind: "wrong_type", expected, returned: typeName(returned), at: [] });
  const result = one.check.check(value);
  if (!result.passed) return found({ kind: "author", text: result.text });
  return found(changed === null ? null : { kind: "arguments_changed", argument: changed });
}

/** The n of the formulas: the length of the first argument that is a list. */
function rowsOf(one: Case): number | null {
  const list = one.arguments.find((value) => typeof value === "object");
  return typeof list === "object" ? list.length : null;
}
