import { expect, test } from "vitest";
import { decodeTable } from "#lib/import/decode-table.ts";
import { describeImportProblem } from "#lib/import/import-problem.ts";
import { importReport } from "#lib/import/import-report.ts";
import { planMarks } from "#lib/import/marks.ts";
import { planRoster } from "#lib/import/roster.ts";

const anna = { email: "anna@x.ru", name: "Ли Анна", group: "201", role: "student" as const };

const outcomes = ({ rows }: ReturnType<typeof planRoster> | ReturnType<typeof planMarks>) =>
  rows.map((row) => [row.line, row.outcome === "problem" ? row.problem.problem : row.outcome]);

test("a roster is planned row by row", () => {
  const plan = planRoster(
    [
      "email,name,group,role",
      "Anna@X.ru,Ли Анна,201,student",
      'oconnor@x.ie,"O’Connor, Sean",202,',
      "elkina@x.ru,Ёлкина Мария,,Assistant",
    ].join("\n"),
    [anna],
  );
  expect(plan.possible).toBe(true);
  expect(outcomes(plan)).toEqual([
    [2, "same"],
    [3, "enrol"],
    [4, "enrol"],
  ]);
  expect(plan.rows[1]).toMatchObject({ entry: { name: "O’Connor, Sean", group: "202", role: "student" } });
});

test("a changed group or role is a change, and says from what", () => {
  const plan = planRoster("email;name;group\nanna@x.ru;Ли Анна;202", [anna]);
  expect(plan.rows).toMatchObject([{ outcome: "change", entry: { group: "202" }, from: anna }]);
});

test("what is wrong in a roster is named by line", () => {
  const plan = planRoster(
    "email,name,role\nnobody,Анна,\na@x.ru,,\nb@x.ru,Борис,boss\nc@x.ru,Вера,\nC@x.ru,Вера,",
    [],
  );
  expect(plan.possible).toBe(false);
  expect(outcomes(plan)).toEqual([
    [2, "bad_email"],
    [3, "no_name"],
    [4, "bad_role"],
    [5, "enrol"],
    [6, "repeated"],
  ]);
  expect(plan.rows[4]).toMatchObject({ problem: { firstLine: 5 } });
});

test("no roster takes the last lecturer from a course", () => {
  const boss = { email: "boss@x.ru", name: "Гущин Михаил", group: null, role: "lecturer" as const };
  const withoutRole = "email,name\nboss@x.ru,Гущин Михаил\nanna@x.ru,Ли Анна";
  const refused = planRoster(withoutRole, [boss]);
  expect(refused.possible).toBe(false);
  expect(outcomes(refused)).toEqual([
    [2, "last_lecturer"],
    [3, "enrol"],
  ]);
  const other = { ...boss, email: "other@x.ru" };
  expect(planRoster(withoutRole, [boss, other]).possible).toBe(true);
  const handedOn = "email,name,role\nboss@x.ru,Гущин Михаил,student\nanna@x.ru,Ли Анна,lecturer";
  expect(planRoster(handedOn, [boss, anna]).possible).toBe(true);
});

const people = [
  { email: "anna@x.ru", enrolmentId: "e1", role: "student" as const, marks: { midterm: "7.5" } },
  { email: "boris@x.ru", enrolmentId: "e2", role: "student" as const, marks: {} },
  { email: "boss@x.ru", enrolmentId: "e3", role: "lecturer" as const, marks: {} },
];

test("marks are planned row by row, with a decimal comma or a point", () => {
  const plan = planMarks(
    "email;component;mark\nanna@x.ru;midterm;7,50\nanna@x.ru;exam;8,25\nBoris@x.ru;Midterm;0\nboris@x.ru;exam;",
    people,
  );
  expect(plan.possible).toBe(true);
  expect(outcomes(plan)).toEqual([
    [2, "same"],
    [3, "set"],
    [4, "set"],
    [5, "empty"],
  ]);
  expect(plan.rows[1]).toMatchObject({ enrolmentId: "e1", component: "exam", mark: "8.25", from: null });
  expect(plan.rows[2]).toMatchObject({ enrolmentId: "e2", component: "midterm", mark: "0.00" });
});

test("what is wrong with marks is named by line", () => {
  const plan = planMarks(
    [
      "email,component,mark",
      "nobody@x.ru,exam,5",
      "boss@x.ru,exam,5",
      "anna@x.ru,homework,5",
      "anna@x.ru,exam,10.01",
      "boris@x.ru,exam,7.555",
      "anna@x.ru,midterm,5",
      "ANNA@x.ru,midterm,6",
      "boris@x.ru,midterm,five",
    ].join("\n"),
    people,
  );
  expect(plan.possible).toBe(false);
  expect(outcomes(plan)).toEqual([
    [2, "unknown_person"],
    [3, "no_student"],
    [4, "bad_component"],
    [5, "bad_mark"],
    [6, "bad_mark"],
    [7, "set"],
    [8, "repeated"],
    [9, "bad_mark"],
  ]);
});

test("a problem is told in both languages", () => {
  const problem = { problem: "bad_mark" as const, value: "11" };
  expect(describeImportProblem(problem, "ru")).toContain("«11» — не оценка");
  expect(describeImportProblem(problem, "en")).toContain("“11” is not a mark");
});

test("what no database could keep is not planned as possible", () => {
  const noText = new TextEncoder().encode("email,name\nanna@x.ru,Ан\0на\n");
  expect(planRoster(decodeTable(noText), []).rows).toMatchObject([{ entry: { name: "Ан\uFFFDна" } }]);
  const host = `${"long.".repeat(50)}ru`;
  const plan = planRoster(`email,name\na@${host},Анна\nab@${host},Борис`, []);
  expect(outcomes(plan)).toEqual([
    [2, "enrol"],
    [3, "bad_email"],
  ]);
});

test("a file is read in UTF-8 with and without its mark, and in the encoding of Russian Excel", () => {
  const text = "email;name\nanna@x.ru;Ёлкина Анна\n";
  expect(decodeTable(new TextEncoder().encode(text))).toBe(text);
  expect(decodeTable(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
  const inWindows1251 = Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === "Ё") return 0xa8;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  expect(decodeTable(inWindows1251)).toBe(text);
  expect(planRoster(decodeTable(inWindows1251), []).rows).toMatchObject([{ entry: { name: "Ёлкина Анна" } }]);
});

test("a report tells each row in words of the reader's language", () => {
  const plan = planMarks(
    "email\tcomponent\tmark\nanna@x.ru\tmidterm\t8,5\nboris@x.ru\texam\t7.25\nboris@x.ru\tmidterm\t11\n",
    people,
  );
  expect(importReport({ plan, applied: false }, "ru").rows).toEqual([
    { line: 2, email: "anna@x.ru", outcome: "changed", text: "контрольная: 7,5 → 8,5" },
    { line: 3, email: "boris@x.ru", outcome: "added", text: "экзамен: 7,25" },
    { line: 4, email: "boris@x.ru", outcome: "problem", text: expect.stringContaining("«11» — не оценка") },
  ]);
});
