import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import { locales } from "#lib/locale.ts";
import { itemOutcomes, itemStatistics } from "#lib/statistics/item-statistics.ts";
import { resemblances } from "#lib/statistics/resemblances.ts";
import { findViewer } from "#prisma/courses.ts";
import { findChecks } from "#prisma/exercise-checks.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { loadPrograms } from "#prisma/statistics/programs.ts";
import { findUserByEmail } from "#prisma/users.ts";
import { look } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser, db } = await openSite();
let courseId: string;
let standings: Standing[];
beforeAll(async () => {
  const lecturer = await findUserByEmail(db, "lecturer@demo.gradus");
  courseId = (await findViewer(db, lecturer?.id ?? ""))?.course.id ?? "";
  standings = foldGradebook(await loadGradebook(db, { courseId, now: new Date() }));
});

/** The item of the demo course with this exercise or question. */
function itemOf(contentId: string): string {
  const items = standings[0]?.assessments.flatMap(({ items }) => items) ?? [];
  const found = items.find(({ item: { content } }) => content.kind !== "sealed" && content.id === contentId);
  return found?.item.id ?? "";
}

const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

test("from the grades one comes to the figures of every item, as the rules count them", async () => {
  const page = await visit(browser, "assistant", "/en/grades");
  await page.getByRole("main").getByRole("link", { name: "Statistics" }).click();
  await page.getByRole("heading", { name: "Statistics", level: 1 }).waitFor();
  const { tried, solved, difficulty } = itemStatistics(itemOutcomes(standings, itemOf("gradient-step")));
  const row = await rowOf(page, "One step of gradient descent").innerText();
  expect(tried).toBeGreaterThan(5);
  expect(row).toContain(`${tried} of ${standings.length}`);
  expect(row).toContain(`${solved} of ${tried} (${Math.round((100 * solved) / tried)}%)`);
  expect(row).toContain(difficulty?.valueOf().toFixed(2));
  for (const histogram of ["Homework marks", "Midterm marks", "Final grades"])
    expect(await page.getByRole("heading", { name: histogram }).count()).toBe(1);
});

test("failures are told by the known wrong solution that fails the same cases, once the exercise is checked", async () => {
  const itemId = itemOf("log-loss");
  const page = await visit(browser, "lecturer", "/en/exercises/log-loss/check");
  await page.getByRole("button", { name: /^Check/ }).click();
  const proved = async () =>
    (await findChecks(db, "log-loss")).last?.proof.samples.some(({ failed }) => failed !== null) ?? false;
  await expect.poll(proved, { timeout: 90_000, interval: 500 }).toBe(true);
  const { last } = await findChecks(db, "log-loss");
  const { programs } = await loadPrograms(db, { courseId, itemId });
  const { known } = resemblances(programs, last?.proof.samples ?? []);
  expect(known.length).toBeGreaterThan(0);
  await page.goto(`/en/statistics/${itemId}`);
  const table = page.getByRole("table", { name: "What failures are like" });
  for (const { files, students } of known) {
    const row = await table.getByRole("row").filter({ hasText: files[0] }).innerText();
    expect(row.trim().endsWith(`\t${students}`), row).toBe(true);
  }
});

test("while an exercise is checked, its statistics say that the comparison is being prepared", async () => {
  const { id } = await db.exerciseCheck.create({
    data: { exerciseId: "normal-equation", status: "running" },
  });
  const page = await visit(browser, "lecturer", `/en/statistics/${itemOf("normal-equation")}`);
  await page.getByText("The comparison is being prepared").waitFor();
  await db.exerciseCheck.delete({ where: { id } });
  // The page looks again by itself.
  await page.getByText("What the known wrong solutions fail is not known yet").waitFor();
});

test("of a question one sees who chose what", async () => {
  const page = await visit(browser, "assistant", `/en/statistics/${itemOf("column-of-ones")}`);
  await page.getByRole("heading", { name: "Part 1" }).waitFor();
  const chosen = page.getByRole("columnheader", { name: "Chosen by" });
  expect(await chosen.count()).toBeGreaterThan(0);
});

test("what nobody has sat is told by a sentence, without figures, and its items still open", async () => {
  const page = await visit(browser, "lecturer", "/en/statistics");
  const exam = page.getByRole("region", { name: "Exam", exact: true });
  await exam.getByText("Nobody has sent anything yet").waitFor();
  expect(await exam.getByRole("table").count()).toBe(0);
  await exam.getByRole("link").first().click();
  await page.getByText("Nobody has tried this item yet").waitFor();
});

test("similar programs come as pairs, open side by side with what they share marked, and judge nobody", async () => {
  const page = await visit(browser, "lecturer", `/en/statistics/${itemOf("normal-equation")}`);
  await page.getByRole("link", { name: "Compare the programs" }).click();
  await page.getByRole("heading", { name: /^Similar code: / }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("a place to look, not a finding");
  await page
    .getByRole("link", { name: /look at both/ })
    .first()
    .click();
  await page.waitForURL(/similarity\/.+\/.+/);
  const programs = page.getByRole("region", { name: /^Code of / });
  await programs.nth(1).waitFor();
  expect(await programs.count()).toBe(2);
  expect(await page.getByRole("main").innerText()).toContain("a place to look, not a finding");
  for (const program of await programs.all()) await program.locator(".wash-accent").first().waitFor();
  expect(await page.getByText(/lines? \d+/).count()).toBeGreaterThan(0);
});

test("where solutions are one expression, no pair is shown", async () => {
  const page = await visit(browser, "lecturer", `/en/statistics/${itemOf("mean-squared-error")}/similarity`);
  await page.getByText("Here similarity tells nothing").waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
});

test("a student sees no statistics, and nobody sees what is not of their course", async () => {
  const itemId = itemOf("normal-equation");
  const paths = ["", `/${itemId}`, `/${itemId}/similarity`, `/${itemId}/similarity/a/b`];
  const student = await visit(browser, "student", "/en");
  for (const path of paths)
    expect((await student.request.get(`/en/statistics${path}`)).status(), path).toBe(403);
  const lecturer = await visit(browser, "lecturer", "/en");
  const unknown = ["/x", `/${courseId}/similarity`, `/${itemId}/similarity/a/b`];
  for (const path of unknown)
    expect((await lecturer.request.get(`/en/statistics${path}`)).status(), path).toBe(404);
});

/** The pages by the names of their pictures; an item is known when the course is. */
const pages: { name: string; path: () => string }[] = [
  { name: "statistics", path: () => "" },
  { name: "statistics-exercise", path: () => `/${itemOf("normal-equation")}` },
  { name: "statistics-question", path: () => `/${itemOf("normal-equation-derivation")}` },
  { name: "similarity", path: () => `/${itemOf("normal-equation")}/similarity` },
  { name: "similarity-none", path: () => `/${itemOf("linear-prediction")}/similarity` },
];

describe.for(["light", "dark"] as const)("in the %s theme", (theme) => {
  for (const locale of locales) {
    const open = (path: string) => visit(browser, "lecturer", `/${locale}/statistics${path}`, theme);

    for (const { name, path } of pages)
      test(`axe finds nothing on the page ${name}, and it fits a phone (${locale})`, async () => {
        const page = await open(path());
        await look(page, `${name}.${locale}.${theme}`, async () => {
          await page.goto(`/${locale}/statistics${path()}`, { waitUntil: "networkidle" });
        });
        await page.context().close();
      });

    test(`axe finds nothing on two programs side by side, and they fit a phone (${locale})`, async () => {
      const page = await open(`/${itemOf("normal-equation")}/similarity`);
      await page.reload();
      await page.locator("tbody td a").first().click();
      await page.waitForURL(/similarity\/.+\/.+/);
      await look(page, `similarity-pair.${locale}.${theme}`, async () => {
        await page.locator(".wash-accent").first().waitFor();
      });
      await page.context().close();
    });
  }
});
