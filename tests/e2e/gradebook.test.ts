import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { formatExact } from "#lib/exact.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { connect } from "#prisma/client.ts";
import { findViewer } from "#prisma/courses.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";
import { findUserByEmail } from "#prisma/users.ts";
import { visit } from "#tests/e2e/visit.ts";
import { launchBrowser } from "#tests/setup/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("every term of the formula is on the page, down to the submission that counts", async () => {
  const standing = await standingOf("student@demo.gradus");
  const page = await visit(browser, "student", "/en/gradebook");
  const formula = await page.getByRole("region", { name: /^(Grade so far|Final grade)$/ }).innerText();
  for (const { mark } of standing.soFar.terms) if (mark) expect(formula).toContain(formatExact(mark, "en"));

  const homework = page.getByRole("region", { name: "Homework", exact: true });
  const own = standing.assessments.filter(({ assessment }) => assessment.component === "homework");
  const items = own.flatMap(({ items }) => items);
  expect(items.length).toBeGreaterThan(1);
  const rows = await homework.locator("tbody tr").allInnerTexts();
  expect(rows).toHaveLength(items.length);
  const earned = items.map(({ points }) =>
    points ? formatExact(points, "en", { atLeast: 0, atMost: 3 }) : "—",
  );
  rows.forEach((row, index) => {
    expect(row).toContain(`${earned[index]}`);
  });
});

test("what is unresolved is listed while the grade is not final", async () => {
  const standing = await standingOf("student@demo.gradus");
  const page = await visit(browser, "student", "/en/gradebook");
  const entries = page.getByRole("region", { name: "What is unresolved" }).getByRole("listitem");
  expect(standing.unresolved.length).toBeGreaterThan(0);
  expect(await entries.count()).toBe(standing.unresolved.length);
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

async function standingOf(email: string) {
  const db = connect(inject("site").databaseUrl, { poolSize: 2 });
  try {
    const user = await findUserByEmail(db, email);
    const viewer = await findViewer(db, user?.id ?? "");
    const enrolmentId = viewer?.enrolment.id ?? "";
    const [standing] = foldGradebook(await loadStudentGradebook(db, { enrolmentId, now: new Date() }));
    if (!standing) throw new Error(`${email} is not enrolled`);
    return standing;
  } finally {
    await db.$disconnect();
  }
}
