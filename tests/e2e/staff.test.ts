import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { editor, write } from "#tests/e2e/editor.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { signIn } from "#tests/setup/caller.ts";

const { url, browser, db } = await openSite();

test("the staff see on one page whether grading goes well, and that a grader is alive", async () => {
  const page = await visit(browser, "assistant", "/en");
  await page
    .getByRole("navigation", { name: "For the staff" })
    .getByRole("link", { name: "Grading" })
    .click();
  await page.waitForURL("**/en/grader");
  await page.getByText("All is well").waitFor();
  await page
    .getByRole("region", { name: "Graders" })
    .getByText(/process \d+/)
    .waitFor();
  await page.context().close();
});

test("the page of the grading shows what happens without being loaded again", async () => {
  const page = await visit(browser, "lecturer", "/en/grader");
  const { id } = await db.submission.findFirstOrThrow({ where: { status: "graded" } });
  const reason = `the box was lost ${Date.now()}`;
  await db.graderFault.create({ data: { submissionId: id, reason } });
  await page.getByText(reason).waitFor({ timeout: 15_000 });
  await page.context().close();
});

test("a student is refused the pages of the staff, and the check itself", async () => {
  const page = await visit(browser, "student", "/en/grader");
  for (const path of ["/en/grader", "/en/exercises/log-loss/check"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(403);
    await page.getByRole("heading", { name: "This page is for the staff" }).waitFor();
  }
  await page.goto("/en/exercises");
  expect(new URL(page.url()).pathname).toBe("/en");
  expect(await page.getByRole("navigation", { name: "For the staff" }).count()).toBe(0);
  await page.context().close();
  const student = await signIn(url, "student@demo.gradus");
  expect((await student.post("/api/exercises/log-loss/check", {})).status).toBe(403);
  expect((await student.get("/api/exercises/log-loss/check")).status).toBe(403);
});

test("the staff try an exercise that is in no assessment, and it counts nowhere; a student does not find it", async () => {
  const page = await visit(browser, "lecturer", "/en/exercises");
  await page.getByRole("link", { name: "The sigmoid" }).click();
  await page.getByText("What you run and submit counts nowhere.", { exact: false }).waitFor();
  await editor(page).waitFor({ timeout: 60_000 });
  await write(page, await readFile("exercises/lecture-1/sigmoid/solution.ts", "utf8"));
  await page.getByRole("button", { name: /^Submit/ }).click();
  await page.locator("[data-verdict=accepted]").waitFor();
  await page.context().close();

  const sent = await db.submission.findMany({
    where: { exerciseId: "sigmoid", kind: "submit", user: { email: "lecturer@demo.gradus" } },
  });
  expect(sent.map(({ itemId }) => itemId)).toEqual([null]);
  const student = await signIn(url, "student@demo.gradus");
  expect((await student.get("/en/exercises/sigmoid")).status).toBe(404);
  const body = { exerciseId: "sigmoid", source: "x" };
  expect((await student.post("/api/submissions", body)).status).toBe(404);
});

test("an author has an exercise checked in the browser and reads what came of it", async () => {
  const page = await visit(browser, "lecturer", "/en/exercises/mean-squared-error");
  await page.getByRole("link", { name: "Check the exercise itself" }).click();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("The exercise is proved").waitFor({ timeout: 90_000 });
  const samples = page.getByRole("region", { name: "Sample solutions" });
  expect(await samples.getByRole("row", { name: /^starter\.ts/ }).innerText()).toContain("0 points");
  expect(await page.getByRole("region", { name: "Mutants" }).innerText()).toMatch(/(\d+) of \1 caught/);
  await page.getByRole("button", { name: "Check again" }).waitFor();
  await page.goto("/en/exercises");
  await page
    .getByRole("row", { name: /mean-squared-error/ })
    .getByRole("link", { name: "proved" })
    .waitFor();
  await page.context().close();
});
