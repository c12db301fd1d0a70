import { expect, test } from "vitest";
import { can } from "#lib/permissions.ts";

test("a student reads no grades but their own, and takes nothing out or in", () => {
  const forbidden = [
    "try_exercises",
    "check_exercises",
    "read_grading",
    "read_submissions",
    "read_grades",
    "read_statistics",
    "export_grades",
    "rehearse",
    "watch_sittings",
    "run_sittings",
    "grade_by_hand",
    "extend_deadlines",
    "rule_on_questions",
    "import_roster",
    "import_marks",
    "edit_course",
  ] as const;
  expect(forbidden.filter((action) => can("student", action))).toEqual([]);
  expect(can("student", "submit")).toBe(true);
});

test("an assistant reads what students did and changes no course", () => {
  expect(can("assistant", "read_submissions") && can("assistant", "read_grades")).toBe(true);
  expect(can("assistant", "watch_sittings") && can("assistant", "grade_by_hand")).toBe(true);
  expect(can("assistant", "run_sittings") || can("assistant", "rule_on_questions")).toBe(false);
  expect(can("assistant", "edit_course") || can("assistant", "import_marks")).toBe(false);
});

test("a lecturer may do it all", () => {
  expect(can("lecturer", "export_grades") && can("lecturer", "import_roster")).toBe(true);
});
