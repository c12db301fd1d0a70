import type { Role } from "#lib/course.ts";
import { type Action, can } from "#lib/permissions.ts";

/** Whose is what an address names: the caller's own, somebody's in the caller's course, or of another course. */
export type Whose = "own" | "course" | "elsewhere";

/** `home` is sent back to the course page; `sign_in` is a 401, or for a page the way to the sign-in page. */
export type Answer = "let_in" | "sign_in" | "forbidden" | "not_found" | "home";

/**
 * What an address answers to somebody.
 *
 * @param who their role; null for somebody who is not signed in.
 * @param whose is what the address names; `course` when it names nothing.
 */
export function access(address: Address, who: Role | null, whose: Whose): Answer {
  const rule: Rule = rules[address];
  if (rule.for === "anybody") return "let_in";
  if (rule.for === "signed_out") return who === null ? "let_in" : "home";
  if (who === null) return "sign_in";
  switch (rule.for) {
    case "signed_in":
      return "let_in";
    case "owner": {
      const may = whose === "own" || (whose === "course" && rule.or !== undefined && can(who, rule.or));
      return may ? "let_in" : "not_found";
    }
    case "course": {
      const may = whose !== "elsewhere" || (rule.beyond !== undefined && can(who, rule.beyond));
      return may ? "let_in" : "not_found";
    }
    case "students":
      if (who !== "student") return "forbidden";
      return whose === "elsewhere" ? "not_found" : "let_in";
    case "action":
      if (!can(who, rule.action)) return rule.others;
      return whose === "elsewhere" && rule.of === "course" ? "not_found" : "let_in";
  }
}

export type Rule =
  | { for: "anybody" }
  | { for: "signed_out" }
  /** Each for themselves: the address names nothing. */
  | { for: "signed_in" }
  /** Whose it is, and those of their course who may do `or`. Nobody else learns whether it exists. */
  | { for: "owner"; or?: Action }
  /** Everybody in the course it is of, and those who may do `beyond` wherever it is. */
  | { for: "course"; beyond?: Action }
  /** Students of the course it is of. */
  | { for: "students" }
  /** Those who may do this in the course it is of, or with `anything`. */
  | { for: "action"; action: Action; of: "course" | "anything"; others: "forbidden" | "home" };

const anybody: Rule = { for: "anybody" };
const signedIn: Rule = { for: "signed_in" };
const owner: Rule = { for: "owner" };
const ownerOr = (or: Action): Rule => ({ for: "owner", or });
const ofCourse: Rule = { for: "course" };
const ofCourseOr = (beyond: Action): Rule => ({ for: "course", beyond });
const students: Rule = { for: "students" };
const may = (action: Action): Rule => ({ for: "action", action, of: "course", others: "forbidden" });
const mayAnywhere = (action: Action): Rule => ({
  for: "action",
  action,
  of: "anything",
  others: "forbidden",
});

/** A row for each page, each method of each route, and each server action that there is. */
export const rules = {
  "PAGE /": signedIn,
  "PAGE /sign-in": { for: "signed_out" },
  "PAGE /profile": signedIn,
  "PAGE /announcements": signedIn,
  "PAGE /assessments/{id}": ofCourse,
  "PAGE /assessments/{id}/attempts/{attemptId}": ownerOr("read_submissions"),
  "PAGE /assessments/{id}/deadlines": may("extend_deadlines"),
  "PAGE /assessments/{id}/staff": may("watch_sittings"),
  "PAGE /audit": may("read_audit"),
  "PAGE /exercises": { for: "action", action: "try_exercises", of: "anything", others: "home" },
  "PAGE /exercises/{id}": ofCourseOr("try_exercises"),
  "PAGE /exercises/{id}/check": mayAnywhere("check_exercises"),
  "PAGE /gradebook": signedIn,
  "PAGE /gradebook/{itemId}": ofCourse,
  "PAGE /grader": may("read_grading"),
  "PAGE /grades": may("read_grades"),
  "PAGE /grades/{enrolmentId}": may("read_grades"),
  "PAGE /grades/{enrolmentId}/{itemId}": may("read_grades"),
  "PAGE /grades/import": may("import_marks"),
  "PAGE /grades/links": may("export_grades"),
  "PAGE /grades/policy": may("read_grades"),
  "PAGE /items/{id}/regrade": may("regrade"),
  "PAGE /items/{id}/rubric/{partId}": may("change_rubrics"),
  "PAGE /people/import": may("import_roster"),
  "PAGE /people/{enrolmentId}": may("erase_people"),
  "PAGE /materials": signedIn,
  "PAGE /regrades/{id}": may("regrade"),
  "PAGE /regrades/{id}/submissions/{submissionId}": may("regrade"),
  "PAGE /review": may("grade_by_hand"),
  "PAGE /review/{id}": may("grade_by_hand"),
  "PAGE /review/appeals/{id}": may("answer_appeals"),
  "PAGE /review/submissions/{id}": may("read_submissions"),
  "PAGE /statistics": may("read_statistics"),
  "PAGE /statistics/{item}": may("read_statistics"),
  "PAGE /statistics/{item}/similarity": may("read_statistics"),
  "PAGE /statistics/{item}/similarity/{left}/{right}": may("read_statistics"),
  "PAGE /unsubscribe": anybody,

  "ACTION signOutHere": anybody,
  "ACTION signOutOfAll": anybody,

  "POST /api/announcements": may("announce"),
  "PUT /api/announcements/{id}": may("announce"),
  "POST /api/announcements/{id}/withdraw": may("announce"),
  // Passes over what is not of the caller's course.
  "POST /api/announcements/read": signedIn,
  "PUT /api/appeals/{id}/claim": may("answer_appeals"),
  // Gives back what the caller has claimed, and answers the same when that is nothing.
  "DELETE /api/appeals/{id}/claim": mayAnywhere("answer_appeals"),
  "POST /api/appeals/{id}/decision": may("answer_appeals"),
  "POST /api/appeals/{id}/messages": ownerOr("answer_appeals"),
  "GET /api/assessments/{id}/attempts": ofCourse,
  "POST /api/assessments/{id}/attempts": ofCourse,
  "POST /api/assessments/{id}/deadline-extensions": may("extend_deadlines"),
  "PUT /api/assessments/{id}/deadlines": may("edit_course"),
  "GET /api/assessments/{id}/events": ofCourse,
  "POST /api/assessments/{id}/extensions": may("run_sittings"),
  "POST /api/assessments/{id}/late-requests": students,
  "POST /api/assessments/{id}/release": may("run_sittings"),
  "GET /api/assessments/{id}/results": may("export_grades"),
  "GET /api/assessments/{id}/sitting": may("watch_sittings"),
  "GET /api/attempts/{id}": owner,
  "PUT /api/attempts/{id}/answers/{itemId}": owner,
  "GET /api/attempts/{id}/events": owner,
  "POST /api/attempts/{id}/files": owner,
  "GET /api/attempts/{id}/files/{fileId}": ownerOr("read_submissions"),
  "POST /api/attempts/{id}/hand-in": ownerOr("run_sittings"),
  "POST /api/attempts/{id}/place": owner,
  "POST /api/attempts/{id}/reopen": may("run_sittings"),
  "GET /api/attempts/{id}/results": ownerOr("read_submissions"),
  "POST /api/attempts/{id}/submissions": owner,
  "GET /api/audit.csv": may("read_audit"),
  "GET /api/auth/{...nextauth}": anybody,
  "POST /api/auth/{...nextauth}": anybody,
  "DELETE /api/comments/{id}": may("grade_by_hand"),
  "GET /api/drafts/{exerciseId}": owner,
  "PUT /api/drafts/{exerciseId}": ofCourseOr("try_exercises"),
  "GET /api/enrolments/{id}/data": may("export_people"),
  "POST /api/enrolments/{id}/erase": may("erase_people"),
  "POST /api/enrolments/{id}/extra-time": may("run_sittings"),
  "GET /api/enrolments/{id}/items/{itemId}/ledger": ownerOr("read_grades"),
  "POST /api/enrolments/{id}/items/{itemId}/overrides": may("override_scores"),
  "POST /api/enrolments/{id}/rounding": may("decide_rounding"),
  "GET /api/exercises/{id}/check": mayAnywhere("check_exercises"),
  "POST /api/exercises/{id}/check": mayAnywhere("check_exercises"),
  "POST /api/exercises/{id}/comments": may("comment_on_code"),
  "GET /api/grades": may("export_grades"),
  // By the token in the address alone, which only the lecturer can make.
  "GET /api/grades.csv": anybody,
  "POST /api/grades/links": may("export_grades"),
  "DELETE /api/grades/links/{id}": may("export_grades"),
  "GET /api/health/live": anybody,
  "GET /api/health/ready": anybody,
  "POST /api/items/{id}/appeals": students,
  "POST /api/items/{id}/regrades": may("regrade"),
  "PUT /api/items/{id}/rubrics/{partId}": may("change_rubrics"),
  "POST /api/items/{id}/rulings": may("rule_on_questions"),
  "POST /api/late-requests/{id}/decision": may("extend_deadlines"),
  "GET /api/libraries/numpy-ts": anybody,
  "POST /api/marks": may("import_marks"),
  "GET /api/openapi.json": anybody,
  "PUT /api/course/telegram": may("edit_course"),
  "POST /api/course/telegram/test": may("edit_course"),
  "POST /api/course/mail/test": may("edit_course"),
  "POST /api/materials": may("edit_materials"),
  "PUT /api/materials/{id}": may("edit_materials"),
  "POST /api/materials/{id}/move": may("edit_materials"),
  "POST /api/materials/{id}/remove": may("edit_materials"),
  "PUT /api/policy": may("edit_course"),
  "POST /api/preview": signedIn,
  "GET /api/profile/data": signedIn,
  "POST /api/questions/{id}/comments": may("grade_by_hand"),
  "PUT /api/profile/mail": signedIn,
  "GET /api/regrades/{id}": may("regrade"),
  "POST /api/regrades/{id}/apply": may("regrade"),
  "POST /api/regrades/{id}/drop": may("regrade"),
  "POST /api/roster": may("import_roster"),
  "GET /api/rulings/{id}": may("rule_on_questions"),
  "POST /api/rulings/{id}/apply": may("rule_on_questions"),
  "GET /api/submissions": ofCourseOr("try_exercises"),
  "POST /api/submissions": ofCourseOr("try_exercises"),
  "GET /api/submissions/{id}": ownerOr("read_submissions"),
  // As with appeals.
  "DELETE /api/submissions/{id}/claim": mayAnywhere("grade_by_hand"),
  "PUT /api/submissions/{id}/claim": may("grade_by_hand"),
  "POST /api/submissions/{id}/comments": may("comment_on_code"),
  "DELETE /api/submissions/{id}/comments/{commentId}": owner,
  "GET /api/submissions/{id}/events": ownerOr("read_submissions"),
  "POST /api/submissions/{id}/hand-scores": may("grade_by_hand"),
  "GET /api/submissions/{id}/inspection": may("see_hidden_cases"),
  "POST /api/submissions/{id}/inspection": may("see_hidden_cases"),
  "GET /api/tokens": signedIn,
  "POST /api/tokens": signedIn,
  "DELETE /api/tokens/{id}": owner,
  // By the token in the address alone, which is in the mail of whom it was made for.
  "GET /api/unsubscribe": anybody,
  "POST /api/unsubscribe": anybody,
} as const satisfies Record<string, Rule>;

export type Address = keyof typeof rules;
