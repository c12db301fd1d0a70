import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser, db } = await openSite();
let assessmentId: string;

beforeAll(async () => {
  const quiz = await db.assessment.findFirstOrThrow({
    where: { title: { path: ["en"], string_contains: "Quiz" } },
  });
  assessmentId = quiz.id;
});
afterAll(async () => {
  await forget();
});

/** Everybody begins anew. */
beforeEach(forget);

async function forget() {
  const attempt = { assessmentId };
  await db.submission.deleteMany({ where: { attempt } });
  await db.attempt.deleteMany({ where: attempt });
}

/** A machine with much to do is slower than the second that polling has by itself. */
const patient = { timeout: 20_000 };

const path = (rest = "") => `/en/assessments/${assessmentId}${rest}`;
const saved = (page: Page) => page.locator("[data-saving=saved]").filter({ hasText: /\d:\d\d/ });

/** Begins the quiz as a student, on the page of its rules. */
async function begin(): Promise<Page> {
  const page = await visit(browser, "student", path());
  await page.getByRole("button", { name: /^Begin/ }).click();
  await page.locator("[data-question]").first().waitFor();
  return page;
}

/** The field of the question on the mean squared error, which takes one number. */
const numberField = (page: Page) =>
  page.locator("[data-question]", { hasText: "Mean squared error" }).getByRole("textbox");

const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until what is wanted has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press("Tab");
    if (await focused(page, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

const attempt = () => db.attempt.findFirstOrThrow({ where: { assessmentId, rehearsal: false } });

test("a whole sitting is possible with the keyboard alone", async () => {
  const page = await visit(browser, "student", path());
  await page.getByRole("heading", { level: 1 }).waitFor();
  await tabTo(page, "main button");
  await page.keyboard.press("Enter");
  const questions = page.locator("[data-question]");
  await questions.first().waitFor();
  const count = await questions.count();

  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press("Alt+PageDown");
    await page.waitForFunction(
      (index) => document.activeElement === document.querySelectorAll("[data-question]")[index],
      i,
    );
    const question = questions.nth(i);
    const fields = "[data-question] :is(input, textarea, button)";
    await tabTo(page, fields);
    if (await focused(page, "input[type=checkbox], input[type=radio]")) await page.keyboard.press("Space");
    else if (await focused(page, "button")) await page.keyboard.press("ArrowDown");
    else await page.keyboard.type("1/4");
    if ((await question.getByRole("radio").count()) > 0) {
      await tabTo(page, "[data-question] input:not([type=radio])");
      await page.keyboard.type("-0,05");
    }
  }
  await page.getByText("Read as").first().waitFor();
  expect(await page.locator("[data-answered=all]").count()).toBe(count);

  await page.keyboard.press("ControlOrMeta+S");
  await saved(page).waitFor();
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`All ${count} questions are answered.`).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await tabTo(page, "dialog button.bg-accent");
  await page.keyboard.press("Enter");

  await page.getByText(/handed in \d/).waitFor();
  await page.getByText("Your answer").first().waitFor();
  const { handedInBy } = await attempt();
  expect(handedInBy).toBe("student");
  await page.context().close();
});

test("answers survive a reload before they were sent, and are there on another device", async () => {
  const page = await begin();
  await numberField(page).fill("2,5");
  await page.reload();
  await expect.poll(() => numberField(page).inputValue(), patient).toBe("2,5");
  await saved(page).waitFor();
  const other = await visit(browser, "student", new URL(page.url()).pathname);
  await numberField(other).waitFor();
  await expect.poll(() => numberField(other).inputValue(), patient).toBe("2,5");
  await other.context().close();
  await page.context().close();
});

test("without a connection answers are kept, said to be, and sent in order when there is one again", async () => {
  const page = await begin();
  await page.context().setOffline(true);
  await page.getByRole("checkbox").first().check();
  await numberField(page).fill("7");
  await page.locator("[data-saving=offline]").waitFor();
  await numberField(page).fill("7/2");
  await page.context().setOffline(false);
  await saved(page).waitFor();
  const { id } = await attempt();
  const drafts = await db.answerDraft.findMany({ where: { attemptId: id }, orderBy: { savedAt: "asc" } });
  expect(JSON.stringify(drafts.map(({ answers }) => answers))).toContain('"7/2"');
  expect(drafts).toHaveLength(2);
  await page.context().close();
});

test("two devices that answer the same question see both answers and choose", async () => {
  const here = await begin();
  const there = await visit(browser, "student", new URL(here.url()).pathname);
  await numberField(there).waitFor();
  await numberField(here).fill("11");
  await saved(here).waitFor();
  await numberField(there).fill("22");
  await there.locator("[data-saving=conflict]").waitFor();
  await there.getByText("11", { exact: true }).waitFor();
  expect(await numberField(there).inputValue()).toBe("22");
  await there.getByRole("button", { name: "Keep what is in the fields" }).click();
  await saved(there).waitFor();
  await here.reload();
  await expect.poll(() => numberField(here).inputValue(), patient).toBe("22");
  await here.context().close();
  await there.context().close();
});

test("more time from the lecturer is seen at once, and the staff see who is at work", async () => {
  const page = await begin();
  await numberField(page).fill("1");
  await saved(page).waitFor();
  const lecturer = await visit(browser, "lecturer", path("/staff"));
  const row = lecturer.locator("[data-state=working]");
  await row.getByText("1 of 5").waitFor();
  await row.getByRole("button", { name: /^Extend/ }).click();
  await lecturer.getByLabel("By how many minutes").fill("30");
  await lecturer.getByLabel("Reason").fill("The projector broke");
  await lecturer.getByRole("dialog").getByRole("button", { name: "Extend", exact: true }).click();
  await page.getByText(/You have more time: now until/).waitFor({ timeout: 5_000 });
  const left = await page.getByRole("timer").innerText();
  expect(left).toMatch(/^4\d:/);
  await lecturer.context().close();
  await page.context().close();
});

test("the end comes by itself: it is announced, and what was saved is handed in", async () => {
  const page = await begin();
  await numberField(page).fill("1,5");
  await saved(page).waitFor();
  const { id } = await attempt();
  await db.attempt.update({ where: { id }, data: { endsAt: new Date(Date.now() + 64_000) } });
  await page.reload();
  await page.getByText("1 minute left.").waitFor({ timeout: 20_000 });
  await db.attempt.update({ where: { id }, data: { endsAt: new Date(Date.now() + 3_000) } });
  await page.reload();
  await page.getByText("Your work is being handed in by itself").waitFor();
  expect(await numberField(page).isDisabled()).toBe(true);
  await page.getByText(/handed in by itself when time was up/).waitFor({ timeout: 60_000 });
  const results = page.getByText("1,5", { exact: true });
  await results.waitFor();
  await page.context().close();
});

test("? lists the keys, and hand in tells what is unanswered and leads there", async () => {
  const page = await begin();
  await page.getByRole("main").press("?");
  await page.getByRole("dialog").getByText("To the next question on the page").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Hand in" }).first().click();
  await page.getByText("5 questions are not fully answered:").waitFor();
  await page.getByRole("dialog").getByRole("link", { name: "Question 4" }).click();
  await expect.poll(() => focused(page, "#question-4"), patient).toBe(true);
  await page.context().close();
});

test("where navigation goes one way, a question that is left does not come back", async () => {
  await db.assessment.update({ where: { id: assessmentId }, data: { navigation: "one_way" } });
  try {
    const page = await begin();
    const titleOf = () => page.locator("[data-question] h2").innerText();
    expect(await page.locator("[data-question]").count()).toBe(1);
    const first = await titleOf();
    await page.getByRole("button", { name: "Next question" }).click();
    await page.getByRole("button", { name: "Go on without an answer" }).click();
    await expect.poll(titleOf, patient).not.toBe(first);
    await page.goto(path(`/attempts/${(await attempt()).id}`));
    expect(await titleOf()).not.toBe(first);
    await page.context().close();
  } finally {
    await db.assessment.update({ where: { id: assessmentId }, data: { navigation: "free" } });
  }
});

test("questions of homework have no clock: each is sent by itself, and its result stands below it", async () => {
  const { assessment } = await db.item.findFirstOrThrow({
    where: { questionId: "column-of-ones" },
    include: { assessment: true },
  });
  const mine = { assessmentId: assessment.id, enrolment: { user: { email: "student@demo.gradus" } } };
  try {
    const page = await visit(browser, "student", `/en/assessments/${assessment.id}`);
    await page.getByRole("button", { name: "Open the questions" }).click();
    const question = page.locator("[data-question]", { hasText: "The column of ones" });
    await question.getByRole("radio").first().check();
    await question.getByRole("button", { name: "Submit for grading" }).click();
    await question
      .getByText(/^\d([.,]\d+)? of 3$/)
      .first()
      .waitFor();
    await question.getByText("Your answer").first().waitFor();
    expect(await page.getByRole("timer").count()).toBe(0);
    await page.context().close();
  } finally {
    await db.submission.deleteMany({ where: { attempt: mine } });
    await db.attempt.deleteMany({ where: mine });
  }
});

test("the page of a sitting can be read after less than 200 KB of compressed scripts", async () => {
  const page = await begin();
  const html = await (await page.request.get(page.url())).text();
  const tags = [...html.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  expect(tags.length).toBeGreaterThan(5);
  let bytes = 0;
  for (const [, src = ""] of new Map(tags.map((tag) => [tag[1], tag])).values())
    bytes += gzipSync(await (await page.request.get(src)).body()).byteLength;
  expect(bytes).toBeLessThan(200_000);
  await page.context().close();
});
