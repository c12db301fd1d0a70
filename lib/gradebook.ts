import { type Component, components } from "#lib/course.ts";
import { type Deadlines, isOver } from "#lib/deadline.ts";
import { decimal, type Exact, exact, sum, zero } from "#lib/exact.ts";
import { extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import { type FinalGrade, finalGrade, type Marks } from "#lib/grade.ts";
import type {
  AssessmentRow,
  ExtensionRow,
  GradebookRows,
  OverrideDecision,
  OverrideRow,
  StudentRow,
  SubmissionRow,
} from "#lib/gradebook-rows.ts";
import { type ItemStanding, itemFold } from "#lib/item-standing.ts";
import { deadlinesOf } from "#lib/sitting/deadlines-of.ts";

/** Where one student stands: every term of the final grade, down to the submission that counts. */
export type Standing = {
  student: StudentRow;
  assessments: AssessmentStanding[];
  components: Record<Component, ComponentStanding>;
  /** From complete marks only: without a grade while anything is unresolved. */
  final: FinalGrade;
  /** The same formula with what is known now, for the course page and for `neededExamMarks`. */
  soFar: FinalGrade;
  unresolved: Unresolved[];
};

export type AssessmentStanding = {
  assessment: AssessmentRow;
  /** Those that hold for this student, with the extension if there is one. */
  deadlines: Deadlines;
  extension: ExtensionRow | null;
  /** Those that were not made void. */
  items: ItemStanding[];
  /** Points of the items that have a score or can get none any more. */
  earned: Exact;
  /** Points that could have been earned on the items in `earned`. */
  counted: Exact;
  /** Points of all items but those that are excused. */
  possible: Exact;
};

export type ComponentStanding = {
  /** Where the mark comes from: the points on its items, or a mark given on paper, which goes first. */
  source: "points" | "given";
  /** Null while something in it is unresolved. */
  mark: Exact | null;
  /** From what has a score or can get none any more; null when there is nothing of that kind. */
  soFar: Exact | null;
};

/** Why a final grade is not final. */
export type Unresolved =
  /** No mark was given yet. */
  | { reason: "no_mark"; component: Component }
  /** Nothing was sent, and it is not too late. */
  | { reason: "missing"; component: Component; assessmentId: string; itemId: string }
  /** Something was sent and waits for its verdict. */
  | { reason: "ungraded"; component: Component; assessmentId: string; itemId: string };

/** The standings of all students in the rows, in their order. */
export function foldGradebook(rows: GradebookRows): Standing[] {
  const works = rows.assessments.map((assessment) => readyWork(rows, assessment, null));
  const workOfItem = new Map(works.flatMap((work, place) => [...work.items.keys()].map((id) => [id, place])));
  const submissions = Map.groupBy(rows.submissions, ({ userId }) => userId);
  const marks = byEnrolment(rows.marks);
  const extensions = byEnrolment(rows.extensions);
  const overrides = byEnrolment(rows.overrides);
  const roundings = new Map(rows.roundings.map(({ enrolmentId, up }) => [enrolmentId, up]));
  return rows.students.map((student) => {
    const { enrolmentId } = student;
    const given = marks.get(enrolmentId) ?? [];
    const extended = extensions.get(enrolmentId) ?? [];
    const ownWork = (work: Work) => {
      const own = extended.find(({ assessmentId }) => assessmentId === work.assessment.id);
      return own ? readyWork(rows, work.assessment, own) : work;
    };
    return foldStudent(
      rows,
      { works: extended.length > 0 ? works.map(ownWork) : works, workOfItem },
      student,
      submissions.get(student.userId) ?? [],
      overrides.get(enrolmentId) ?? [],
      {
        mark: (component) => {
          const mark = given.find((row) => row.component === component);
          return mark ? decimal(mark.mark) : null;
        },
        roundingUp: roundings.get(enrolmentId) ?? null,
      },
    );
  });
}

function byEnrolment<Row extends { enrolmentId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);
}

/** What of an assessment is the same for everybody without an extension, or for one with it, worked out once. */
type Work = Pick<AssessmentStanding, "assessment" | "deadlines" | "extension"> & {
  /** Those that were not made void, by their ids, in their order. */
  items: Map<string, WorkItem>;
  /** The sum of their points. */
  possible: Exact;
  /** Of who has sent nothing, and about whom nobody has decided anything. */
  untouched: AssessmentStanding;
};

type WorkItem = {
  place: number;
  points: Exact;
  fold: (submissions: SubmissionRow[], override: OverrideDecision | null) => ItemStanding;
};

function readyWork(rows: GradebookRows, assessment: AssessmentRow, extension: ExtensionRow | null): Work {
  const { now, policy, rulings } = rows;
  const deadlines = extendedDeadlines(deadlinesOf(assessment), extension);
  const over = isOver(now, deadlines);
  const valid = assessment.items.flatMap((item) => {
    const ruling = rulings.findLast(({ itemId }) => itemId === item.id) ?? null;
    return ruling?.kind === "void" ? [] : [{ item, ruling }];
  });
  const items = new Map(
    valid.map(({ item, ruling }, place): [string, WorkItem] => {
      const regradeRuns = rows.regradeRuns.filter(({ itemId }) => itemId === item.id);
      const fold = itemFold(item, { deadlines, late: policy.late, over, ruling, regradeRuns });
      return [item.id, { place, points: decimal(item.points), fold }];
    }),
  );
  const work = {
    assessment,
    deadlines,
    extension,
    items,
    possible: sum([...items.values()].map(({ points }) => points)),
  };
  const untouched = [...items.values()].map(({ fold }) => fold([], null));
  return { ...work, untouched: assessmentOf(work, untouched) };
}

/** What people have decided about one student alone, beside the overrides. */
type Decided = { mark: (component: Component) => Exact | null; roundingUp: boolean | null };

function foldStudent(
  rows: GradebookRows,
  { works, workOfItem }: { works: Work[]; workOfItem: Map<string, number> },
  student: StudentRow,
  submissions: SubmissionRow[],
  overrides: OverrideRow[],
  decided: Decided,
): Standing {
  const byItem = Map.groupBy(submissions, ({ itemId }) => itemId);
  const touched = new Set([...byItem.keys(), ...overrides.map(({ itemId }) => itemId)]);
  const touchedIn = Map.groupBy(touched, (itemId) => workOfItem.get(itemId));
  const assessments = works.map((work, place) =>
    foldAssessment(work, touchedIn.get(place) ?? [], byItem, overrides),
  );
  const fold = (component: Component) =>
    foldComponent(
      assessments.filter(({ assessment }) => assessment.component === component),
      decided.mark(component),
    );
  const standings = { homework: fold("homework"), midterm: fold("midterm"), exam: fold("exam") };
  const marks = (which: "mark" | "soFar"): Marks => ({
    homework: standings.homework[which],
    midterm: standings.midterm[which],
    exam: standings.exam[which],
  });
  return {
    student,
    assessments,
    components: standings,
    final: finalGrade(marks("mark"), rows.policy, decided.roundingUp),
    soFar: finalGrade(marks("soFar"), rows.policy, decided.roundingUp),
    unresolved: components
      .filter((component) => rows.policy.weights[component] > 0 && standings[component].source === "points")
      .flatMap((component) => unresolvedIn(component, assessments)),
  };
}

/** @param touched the items that the student has sent something for, or about which somebody has decided */
function foldAssessment(
  work: Work,
  touched: string[],
  submissions: Map<string, SubmissionRow[]>,
  overrides: OverrideRow[],
): AssessmentStanding {
  if (touched.length === 0) return work.untouched;
  const items = work.untouched.items.slice();
  for (const id of touched) {
    const item = work.items.get(id);
    const override = overrides.find(({ itemId }) => itemId === id) ?? null;
    if (item) items[item.place] = item.fold(submissions.get(id) ?? [], override);
  }
  return assessmentOf(work, items);
}

/** Adds up what a student has on the items of an assessment, given in its order. */
function assessmentOf(
  { assessment, deadlines, extension, ...work }: Omit<Work, "untouched">,
  items: ItemStanding[],
): AssessmentStanding {
  /** Points that are possible on those of the items that are so. */
  const possibleOf = (which: (standing: ItemStanding) => boolean) =>
    items.every(which)
      ? work.possible
      : sum([...work.items.values()].flatMap(({ place, points }) => (which(items[place]) ? [points] : [])));
  return {
    assessment,
    deadlines,
    extension,
    items,
    earned: sum(items.flatMap(({ points }) => (points && points !== zero ? [points] : []))),
    counted: possibleOf(({ points }) => points !== null),
    possible: possibleOf(({ state }) => state !== "excused"),
  };
}

const highestMark = exact(10);

/** Mark = 10 · earned / possible over the component's assessments, unless one was given on paper. */
function foldComponent(assessments: AssessmentStanding[], given: Exact | null): ComponentStanding {
  if (given) return { source: "given", mark: given, soFar: given };
  const earned = sum(assessments.map((standing) => standing.earned));
  const counted = sum(assessments.map((standing) => standing.counted));
  const soFar = counted.equals(zero) ? null : earned.mul(highestMark).div(counted);
  const complete = assessments.every(({ items }) => !items.some(isOpen));
  return { source: "points", mark: complete ? soFar : null, soFar };
}

function unresolvedIn(component: Component, assessments: AssessmentStanding[]): Unresolved[] {
  const own = assessments.filter(({ assessment }) => assessment.component === component);
  if (own.every(isUntouched)) return [{ reason: "no_mark", component }];
  return own.flatMap(({ assessment, items }) =>
    items.filter(isOpen).map(({ item, state }) => ({
      reason: state === "missing" ? state : "ungraded",
      component,
      assessmentId: assessment.id,
      itemId: item.id,
    })),
  );
}

/**
 * Whether nothing in it can bring a mark: it has no item that is not excused, or nobody has sat it yet, which is one
 * thing to tell and not one for each.
 */
function isUntouched({ assessment, items }: AssessmentStanding): boolean {
  const isTimed = assessment.windowEndsAt !== null;
  return items.every(({ state }) => state === "excused" || (isTimed && state === "missing"));
}

/** Whether what the item brings may still change without a person's decision. */
function isOpen({ state, pending }: ItemStanding): boolean {
  return state === "missing" || pending > 0;
}
