import { expect, test } from "vitest";
import { formatExact } from "#lib/exact.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { conceal } from "#lib/sitting/conceal.ts";
import { itemLines } from "#lib/sitting/item-lines.ts";
import { findViewer } from "#prisma/courses.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";
import { findUserByEmail } from "#prisma/users.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser, db } = await openSite();

test("every term of the formula is on the page, down to the submission that counts", async () => {
  const standing = await standingOf("student@demo.gradus");
  const page = await visit(browser, "student", "/en/gradebook");
  const formula = await page.getByRole("region", { name: /^(Grade so far|Final grade)$/ }).innerText();
  for (const { mark } of standing.soFar.terms) if (mark) expect(formula).toContain(formatExact(mark, "en"));

  const homework = page.getByRole("region", { name: "Homework", exact: true });
  const own = standing.assessments.filter(({ assessment }) => assessment.component === "homework");
  const lines = own.flatMap(({ items }) => itemLines(items));
  expect(lines.length).toBeGreaterThan(1);
  const rows = await homework.locator("tbody tr").allInnerTexts();
  expect(rows).toHaveLength(lines.length);
  const earned = lines.map((line) => {
    const { points } = line.kind === "item" ? line.standing : line;
    return points ? formatExact(points, "en", { atLeast: 0, atMost: 3 }) : "—";
  });
  rows.forEach((row, index) => {
    expect(row).toContain(`${earned[index]}`);
  });
});

test("what is unresolved is listed while the grade is not final", async () => {
  const standing = await standingOf("student@demo.gradus");
  const page = await visit(browser, "student", "/en/gradebook");
  const entries = page.getByRole("region", { name: "What is unresolved" }).getByRole("listitem");
  const told = standing.assessments.flatMap(({ items }) => {
    const open = items.filter(({ item }) =>
      standing.unresolved.some((entry) => entry.reason !== "no_mark" && entry.itemId === item.id),
    );
    return itemLines(open);
  });
  const noMark = standing.unresolved.filter(({ reason }) => reason === "no_mark");
  expect(told.length + noMark.length).toBeGreaterThan(0);
  expect(await entries.count()).toBe(told.length + noMark.length);
});

test("the table says which exam mark gives which final grade, from 10 to 1", async () => {
  const page = await visit(browser, "student", "/en/gradebook");
  const table = page.getByRole("region", { name: "Which exam mark gives which final grade" });
  const rows = await table.locator("tbody tr").allInnerTexts();
  const grades = rows.flatMap((row) => {
    const [, grade = "", range] = /^(\d+)(?: and (above|below))?\t/.exec(row) ?? [];
    const [from, to] = [range === "above" ? 10 : Number(grade), range === "below" ? 1 : Number(grade)];
    return Array.from({ length: from - to + 1 }, (_, i) => from - i);
  });
  expect(grades).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

/** Where a student stands, as they may know it themselves. */
async function standingOf(email: string) {
  const user = await findUserByEmail(db, email);
  const viewer = await findViewer(db, user?.id ?? "");
  const enrolmentId = viewer?.enrolment.id ?? "";
  const rows = await loadStudentGradebook(db, { enrolmentId, now: new Date() });
  const [standing] = foldGradebook(conceal(rows));
  if (!standing) throw new Error(`${email} is not enrolled`);
  return standing;
}
