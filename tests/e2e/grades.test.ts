import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { formatExact } from "#lib/exact.ts";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import { findViewer } from "#prisma/courses.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { importMarks } from "#prisma/import-marks.ts";
import { findUserByEmail } from "#prisma/users.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { url, browser, db } = await openSite();
let standings: Standing[];
beforeAll(async () => {
  standings = await writeExam();
});

const names = (page: Page) => page.locator("tbody th[scope=row]").allInnerTexts();

test("every student is in the table with the final grade that the rules give", async () => {
  const page = await visit(browser, "lecturer", "/en/grades");
  const rows = await page.locator("tbody tr").allInnerTexts();
  expect(rows).toHaveLength(standings.length);
  for (const { student, final } of standings) {
    const row = rows.find((text) => text.includes(student.name)) ?? "";
    const [grade = ""] = row.split("\t").slice(-1);
    expect(grade.replace(/\s+/g, " ").trim()).toBe(
      final.sum === null
        ? `— ${student.name}: why there is no grade yet`
        : `${final.grade} ${formatExact(final.sum, "en")} ${student.name}: how ${final.grade} came about`,
    );
  }
});

test("the table is sorted by a column at one press, those without a number last", async () => {
  const page = await visit(browser, "lecturer", "/en/grades");
  const header = page.getByRole("columnheader", { name: "Final" });
  await header.getByRole("button").click();
  expect(await header.getAttribute("aria-sort")).toBe("descending");
  const cells = await page.locator("tbody tr td:last-child").allInnerTexts();
  const grades = cells.map((text) => Number.parseInt(text, 10));
  const firstEmpty = grades.findIndex(Number.isNaN);
  const numbers = firstEmpty === -1 ? grades : grades.slice(0, firstEmpty);
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(grades.slice(numbers.length).every(Number.isNaN)).toBe(true);
});

test("it is filtered by group and by part of a name", async () => {
  const page = await visit(browser, "lecturer", "/en/grades");
  const { student } = standings[0] ?? {};
  await page.getByLabel("Group").selectOption(student?.group ?? "");
  const inGroup = standings.filter((standing) => standing.student.group === student?.group);
  expect((await names(page)).toSorted()).toEqual(inGroup.map((standing) => standing.student.name).toSorted());
  await page.getByLabel("Name or e-mail").fill(student?.email.toUpperCase() ?? "");
  expect(await names(page)).toEqual([student?.name]);
  await page.getByLabel("Name or e-mail").fill("nobody is called so");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  expect(await names(page)).toHaveLength(standings.length);
});

test("for Tab the table is one stop, and the arrows go through its head and its rows", async () => {
  const page = await visit(browser, "lecturer", "/en/grades");
  const region = page.getByRole("region", { name: "Table of grades" });
  const [first, second] = await names(page);
  const holds = (within: Locator) => within.and(page.locator(":focus")).count();
  const link = (name = "") => region.getByRole("link", { name, exact: true });
  await region.focus();
  await page.keyboard.press("ArrowDown");
  expect(await holds(link(first))).toBe(1);
  await page.keyboard.press("ArrowDown");
  expect(await holds(link(second))).toBe(1);
  await page.keyboard.press("Tab");
  expect(await region.locator(":focus").count()).toBe(0);
  await page.keyboard.press("Shift+Tab");
  expect(await holds(region)).toBe(1);
  await page.keyboard.press("ArrowRight");
  expect(await holds(link(second)), "it goes on where it was left").toBe(1);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await holds(region.getByRole("button", { name: "Student" }))).toBe(1);
});

test("a final grade opens to its terms, and their sum is the one in the table", async () => {
  const graded = standings.find(({ final }) => final.sum !== null);
  const name = graded?.student.name ?? "";
  const page = await visit(browser, "lecturer", "/en/grades");
  await page.getByRole("button", { name: `${name}: how` }).click();
  const panel = page.getByRole("dialog");
  const text = await panel.innerText();
  for (const { weight, mark } of graded?.final.terms ?? [])
    expect(text).toContain(`${formatExact(weight, "en")} · ${mark && formatExact(mark, "en")}`);
  expect(text).toContain(
    `sum ${graded?.final.sum && formatExact(graded.final.sum, "en")} → ${graded?.final.grade}`,
  );
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
});

test("the exported file has a row for each student and the very numbers of the rules", async () => {
  const page = await visit(browser, "lecturer", "/en/grades");
  await page.getByRole("button", { name: "Export" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV for Excel" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^grades-.*\.csv$/);
  const file = await readFile(await download.path(), "utf8");
  expect(file.startsWith("\ufeff")).toBe(true);
  const rows = exportSchema.parse(parse(file, { bom: true, columns: true }));
  expect(rows).toHaveLength(standings.length);
  for (const { student, final } of standings) {
    const row = rows.find((each) => each["E-mail"] === student.email);
    expect(row?.Name).toBe(student.name);
    expect(row?.["Final grade"], student.name).toBe(`${final.grade ?? ""}`);
    const sum = final.sum === null ? "" : formatExact(final.sum, "en", { atLeast: 0, atMost: 4 });
    expect(row?.["Weighted sum"], student.name).toBe(sum);
  }
});

const exportSchema = z.array(
  z.object({ "E-mail": z.string(), Name: z.string(), "Weighted sum": z.string(), "Final grade": z.string() }),
);

test.for([
  { link: "CSV (UTF-8)", file: /^grades-.*\.csv$/, begins: '"Name"' },
  { link: "Excel workbook with formulas", file: /^grades-.*\.xlsx$/, begins: "PK" },
  { link: "CSV for Moodle", file: /^grades-.*-moodle-.*\.csv$/, begins: '"Email address"' },
  { link: "CSV for Canvas", file: /^grades-.*-canvas-.*\.csv$/, begins: '"Student","ID"' },
])("the export “$link” is a file of its own kind", async ({ link, file, begins }) => {
  const page = await visit(browser, "lecturer", "/en/grades");
  await page.getByRole("button", { name: "Export" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(file);
  const content = await readFile(await download.path(), "utf8");
  expect(content.startsWith(begins)).toBe(true);
  // The workbook is compressed: tests/prisma/exports.test.ts reads it.
  if (begins !== "PK") for (const { student } of standings) expect(content).toContain(student.email);
});

test("an assistant sees the table but takes nothing out; a student sees neither", async () => {
  const assistant = await visit(browser, "assistant", "/en/grades");
  await assistant.getByRole("heading", { name: "Final grades" }).waitFor();
  expect(await assistant.getByRole("button", { name: "Export" }).count()).toBe(0);
  expect((await assistant.request.get("/api/grades?format=csv")).status()).toBe(403);
  const student = await visit(browser, "student", "/en");
  expect((await student.request.get("/en/grades")).status()).toBe(403);
  expect((await student.request.get("/api/grades?format=csv")).status()).toBe(403);
  expect((await fetch(`${url}/api/grades?format=csv`)).status).toBe(401);
});

/**
 * Marks for an exam and for homework on paper, so that some grades are final, whatever is still open in the demo
 * course; `student` is left without, for other tests.
 */
async function writeExam(): Promise<Standing[]> {
  const lecturer = await findUserByEmail(db, "lecturer@demo.gradus");
  const viewer = await findViewer(db, lecturer?.id ?? "");
  const courseId = viewer?.course.id ?? "";
  const now = new Date();
  const { students } = await loadGradebook(db, { courseId, now });
  const lines = students
    .filter(({ email }) => email !== "student@demo.gradus")
    .map(({ email }, index) =>
      `${email},exam,${(index * 7) % 11}.${(index * 3) % 10}`.replace(/10\.\d/, "10"),
    );
  const text = ["email,component,mark", ...lines].join("\n");
  const { applied } = await importMarks(db, { courseId, text, dryRun: false, now, authorId: null });
  expect(applied).toBe(true);
  const enrolments = students.filter(({ email }) => email !== "student@demo.gradus");
  await db.mark.createMany({
    data: enrolments.map(({ enrolmentId }, index) => ({
      enrolmentId,
      component: "homework" as const,
      mark: `${(index * 3) % 10}.${(index * 7) % 10}`,
    })),
  });
  return foldGradebook(await loadGradebook(db, { courseId, now: new Date() }));
}
