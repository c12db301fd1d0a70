import type { Case } from "#exercises/kit/case.ts";
import type { Outcome } from "#grader/box.ts";
import type { JudgedCase } from "#grader/judge-case.ts";
import { flatten, indexOfPlace } from "#grader/numbers.ts";
import { show, showReturned } from "#grader/show.ts";
import type { Exercise } from "#lib/exercise.ts";
import type { InspectedCase } from "#lib/inspection/inspection.ts";
import type { CaseReport, HiddenCaseReport, ProgramError, VisibleCaseReport } from "#lib/report.ts";

/** What the report says of one case: everything when it is visible, hardly anything when it is hidden. */
export function reportCase(judged: JudgedCase, exercise: Exercise): CaseReport {
  return judged.planned.group.visible ? { ...tellCase(judged, exercise), hidden: false } : hiddenCase(judged);
}

/** All that there is to say of a case, hidden or not. */
export function tellCase(
  { planned, verdict, notRun, mistake, place, outcome }: JudgedCase,
  exercise: Exercise,
): InspectedCase {
  const { one, group } = planned;
  return {
    name: one.name,
    group: group.id,
    verdict,
    notRun,
    timeMs: outcome?.timeMs ?? 0,
    mistake,
    error: errorOf(outcome),
    arguments: one.arguments.map((value, i) => ({
      name: exercise.entry.parameters[i].name,
      value: show(value),
    })),
    expected: one.check.kind === "close" ? show(one.check.expected) : "",
    returned: outcome?.completion.kind === "returned" ? showReturned(outcome.completion.returned) : null,
    difference: place === null ? null : differenceAt(place, one, outcome),
    tolerance: one.check.kind === "close" ? pickTolerance(one.check) : null,
    console: outcome?.console.text ?? "",
    consoleCut: outcome?.console.cut ?? false,
  };
}

function pickTolerance({ relative, absolute }: { relative: number; absolute: number }) {
  return { relative, absolute };
}

function differenceAt(place: number, one: Case, outcome: Outcome | null): VisibleCaseReport["difference"] {
  if (one.check.kind !== "close" || outcome?.completion.kind !== "returned") return null;
  const { returned } = outcome.completion;
  if (returned.kind !== "numbers") return null;
  const { data, shape } = flatten(one.check.expected);
  const expected = Number(data[place]);
  const found = returned.data[place];
  const error = Math.abs(found - expected);
  return {
    index: indexOfPlace(place, shape),
    expected: String(expected),
    returned: String(found),
    absoluteError: inThreeDigits(error),
    relativeError: inThreeDigits(error / Math.abs(expected)),
  };
}

function inThreeDigits(number: number): string {
  return Number.isFinite(number) ? String(Number(number.toPrecision(3))) : String(number);
}

function hiddenCase({ planned, verdict, notRun, mistake, outcome }: JudgedCase): HiddenCaseReport {
  const { one, group } = planned;
  const error = errorOf(outcome);
  return {
    name: one.name,
    group: group.id,
    verdict,
    notRun,
    hidden: true,
    mistakeKind: mistake?.kind ?? null,
    factor: mistake?.kind === "constant_factor" ? mistake.factor : null,
    errorName: error && (tellableNames.has(error.name) ? error.name : "Error"),
    hint: verdict === "accepted" ? null : one.hint,
  };
}

function errorOf(outcome: Outcome | null): ProgramError | null {
  return outcome?.completion.kind === "threw" ? outcome.completion.error : null;
}

/** A name of the student's own making could carry data out of a hidden case. */
const tellableNames = new Set([
  ...["Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError", "EvalError", "URIError"],
  ...["AggregateError", "UnfinishedModule", "Crash"],
]);
