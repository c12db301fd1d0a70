import { type Component, components } from "#lib/course.ts";
import { isOver } from "#lib/deadline.ts";
import { decimal, type Exact, exact, sum, zero } from "#lib/exact.ts";
import { type FinalGrade, finalGrade, type Marks } from "#lib/grade.ts";
import type { AssessmentRow, GradebookRows, StudentRow, SubmissionRow } from "#lib/gradebook-rows.ts";
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
  /** Those that were not made void. */
  items: ItemStanding[];
  /** Points of the items that have a score or can get none any more. */
  earned: Exact;
  /** Points that could have been earned on the items in `earned`. */
  counted: Exact;
  /** Points of all items. */
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
  const works = rows.assessments.map((assessment) => readyWork(rows, assessment));
  const submissions = Map.groupBy(rows.submissions, ({ userId }) => userId);
  const marks = Map.groupBy(rows.marks, ({ enrolmentId }) => enrolmentId);
  return rows.students.map((student) => {
    const given = marks.get(student.enrolmentId) ?? [];
    return foldStudent(rows, works, student, submissions.get(student.userId) ?? [], (component) => {
      const mark = given.find((row) => row.component === component);
      return mark ? decimal(mark.mark) : null;
    });
  });
}

/** What of an assessment is the same for everybody, worked out once. */
type Work = {
  assessment: AssessmentRow;
  /** Those that were not made void. */
  items: {
    id: string;
    points: Exact;
    fold: (submissions: SubmissionRow[]) => ItemStanding;
    untouched: ItemStanding;
  }[];
  possible: Exact;
};

function readyWork({ now, policy, rulings }: GradebookRows, assessment: AssessmentRow): Work {
  const deadlines = deadlinesOf(assessment);
  const over = isOver(now, deadlines);
  const items = assessment.items.flatMap((item) => {
    const ruling = rulings.findLast(({ itemId }) => itemId === item.id) ?? null;
    if (ruling?.kind === "void") return [];
    const fold = itemFold(item, { deadlines, late: policy.late, over, ruling });
    return [{ id: item.id, points: decimal(item.points), fold, untouched: fold([]) }];
  });
  return { assessment, items, possible: sum(items.map(({ points }) => points)) };
}

function foldStudent(
  rows: GradebookRows,
  works: Work[],
  student: StudentRow,
  submissions: SubmissionRow[],
  given: (component: Component) => Exact | null,
): Standing {
  const byItem = Map.groupBy(submissions, ({ itemId }) => itemId);
  const assessments = works.map((work) => foldAssessment(work, byItem));
  const fold = (component: Component) =>
    foldComponent(
      assessments.filter(({ assessment }) => assessment.component === component),
      given(component),
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
    final: finalGrade(marks("mark"), rows.policy),
    soFar: finalGrade(marks("soFar"), rows.policy),
    unresolved: components
      .filter((component) => rows.policy.weights[component] > 0 && standings[component].source === "points")
      .flatMap((component) => unresolvedIn(component, assessments)),
  };
}

function foldAssessment(work: Work, submissions: Map<string, SubmissionRow[]>): AssessmentStanding {
  const items = work.items.map(({ id, fold, untouched }) => {
    const own = submissions.get(id);
    return own ? fold(own) : untouched;
  });
  return {
    assessment: work.assessment,
    items,
    earned: sum(items.flatMap(({ points }) => (points && points !== zero ? [points] : []))),
    counted: items.every(({ points }) => points !== null)
      ? work.possible
      : sum(work.items.filter((_, index) => items[index]?.points).map(({ points }) => points)),
    possible: work.possible,
  };
}

/** Mark = 10 · earned / possible over the component's assessments, unless one was given on paper. */
function foldComponent(assessments: AssessmentStanding[], given: Exact | null): ComponentStanding {
  if (given) return { source: "given", mark: given, soFar: given };
  const earned = sum(assessments.map((standing) => standing.earned));
  const counted = sum(assessments.map((standing) => standing.counted));
  const soFar = counted.equals(zero) ? null : exact(10).mul(earned).div(counted);
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

/** Whether there is nothing in it: no item, or nobody has sat it yet, which is one thing to tell and not one for each. */
function isUntouched({ assessment, items }: AssessmentStanding): boolean {
  return (
    items.length === 0 ||
    (assessment.windowEndsAt !== null && items.every(({ state }) => state === "missing"))
  );
}

/** Whether what the item brings may still change without a person's decision. */
function isOpen({ state, pending }: ItemStanding): boolean {
  return state === "missing" || pending > 0;
}
