import type { Role } from "#lib/course.ts";

/**
 * What each role may do in its course. What is a person's own (their submissions, drafts, tokens and
 * grades) is theirs in every role and not listed here.
 */
const permissions = {
  /** Run and submit code. */
  submit: ["student", "assistant", "lecturer"],
  /** Work at any exercise there is, published or not; what is sent so counts nowhere. */
  try_exercises: ["assistant", "lecturer"],
  /** Have an exercise prove itself in the grader. */
  check_exercises: ["assistant", "lecturer"],
  /** See how grading goes: the queue, the faults and whom they met. */
  read_grading: ["assistant", "lecturer"],
  /** Read the submissions of others, with their source. */
  read_submissions: ["assistant", "lecturer"],
  /** Say something of a submission of somebody else, or of one line of it. */
  comment_on_code: ["assistant", "lecturer"],
  /** See what the hidden cases of a submission were given, and what came back. */
  see_hidden_cases: ["assistant", "lecturer"],
  /** See the table of everybody's marks and grades. */
  read_grades: ["assistant", "lecturer"],
  /** See how items go, and which programs are similar. */
  read_statistics: ["assistant", "lecturer"],
  /** Take the grades out as a file. */
  export_grades: ["lecturer"],
  /** Sit any assessment at any time, to try it out; that counts nowhere. Who may not, sits it in earnest. */
  rehearse: ["assistant", "lecturer"],
  /** See who has begun, is idle, has handed in. */
  watch_sittings: ["assistant", "lecturer"],
  /** Extend a sitting, give extra time, hand in for somebody, release results. */
  run_sittings: ["lecturer"],
  /** Give points for what no machine can grade. */
  grade_by_hand: ["assistant", "lecturer"],
  /**
   * Change what a part graded by hand gives points for, which works out anew what was graded by it. Whoever grades
   * finds out what the rubric has left out; it is the same for everybody, previewed, and told to students.
   */
  change_rubrics: ["assistant", "lecturer"],
  /** Set the points of one item of one student, excuse it, or take that back, with a reason. */
  override_scores: ["assistant", "lecturer"],
  /** Answer those who ask to look again at an item. */
  answer_appeals: ["assistant", "lecturer"],
  /** Decide how a final grade is rounded where the course leaves that to a person. */
  decide_rounding: ["lecturer"],
  /** Give later deadlines to some people and take them back, and answer who asks for them. */
  extend_deadlines: ["assistant", "lecturer"],
  /** Have submissions for an exercise graded again, and let the results count or drop them. */
  regrade: ["lecturer"],
  /** Decide about a faulty question. */
  rule_on_questions: ["lecturer"],
  import_roster: ["lecturer"],
  import_marks: ["lecturer"],
  /** Read who of the staff changed what, and when. */
  read_audit: ["lecturer"],
  /** Take out all that the course holds of one of its people, for that person. */
  export_people: ["lecturer"],
  /** Erase a person of the course for good. */
  erase_people: ["lecturer"],
  /** Write announcements and withdraw them. */
  announce: ["assistant", "lecturer"],
  /** Keep the page of materials: lectures, links, books. */
  edit_materials: ["assistant", "lecturer"],
  /** Change the course: policy, assessments, the chat that announcements go to. */
  edit_course: ["lecturer"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** Whether somebody with this role may do this. */
export function can(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = permissions[action];
  return allowed.includes(role);
}
