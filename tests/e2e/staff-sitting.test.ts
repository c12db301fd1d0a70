import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type ExamFields, makeExam, type Person } from "#tests/setup/exam.ts";

const { browser, db } = await openSite();

/** A machine with much to do is slower than a test by itself. */
const patient = { timeout: 20_000 };
const minuteMs = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minuteMs);

/** A course of its own with an exam of an hour that can be begun, a lecturer, Anna and Boris. */
async function runningExam(fields: Partial<ExamFields> = {}) {
  const exam = await makeExam(db, {
    opensAt: inMinutes(-30),
    closesAt: inMinutes(300),
    durationMinutes: 60,
    feedback: "on_release",
    ...fields,
  });
  const lecturer = await exam.enrol("lecturer", "Михаил Гущин");
  const anna = await exam.enrol("student", "Анна Ли");
  const boris = await exam.enrol("student", "Борис Голицын");
  const address = (rest = "", locale = "en") => `/${locale}/assessments/${exam.examId}${rest}`;
  return {
    ...exam,
    ...{ lecturer, anna, boris, address },
    async begin({ login }: Person): Promise<Page> {
      const page = await visit(browser, login, address());
      await page.getByRole("button", { name: /^Begin/ }).click();
      await page.locator("[data-question]").first().waitFor();
      return page;
    },
    attemptOf: ({ enrolmentId }: Person) =>
      db.attempt.findFirstOrThrow({ where: { enrolmentId, assessmentId: exam.examId } }),
  };
}

const field = (page: Page) => page.locator("[data-question]").first().getByRole("textbox").first();

async function answer(page: Page, text: string) {
  await field(page).fill(text);
  await page
    .locator("[data-saving=saved]")
    .filter({ hasText: /\d:\d\d/ })
    .waitFor(patient);
}

const row = (page: Page, name: string) => page.locator(`tr[data-person="${name}"]`);

async function fill(page: Page, button: RegExp, numbers: Record<string, number>, reason: string) {
  const dialog = page.getByRole("dialog");
  for (const [label, value] of Object.entries(numbers)) await dialog.getByLabel(label).fill(String(value));
  await dialog.getByLabel("Reason").fill(reason);
  await dialog.getByRole("button", { name: button }).click();
  await dialog.waitFor({ state: "hidden" });
}

test("the lecturer sees who has begun, is idle and has handed in, without loading the page again", async () => {
  const { lecturer, anna, boris, address, begin, attemptOf } = await runningExam();
  const staff = await visit(browser, lecturer.login, address("/staff"));
  const stateOf = (name: string) => row(staff, name).getAttribute("data-state");
  expect([await stateOf("Анна Ли"), await stateOf("Борис Голицын")]).toEqual(["not_begun", "not_begun"]);
  const [annas, boriss] = [await begin(anna), await begin(boris)];
  await answer(annas, "7");
  await row(staff, "Анна Ли").getByText("1 of 4").waitFor(patient);
  expect(await stateOf("Анна Ли")).toBe("working");
  const { id } = await attemptOf(boris);
  await db.attempt.update({ where: { id }, data: { startedAt: inMinutes(-6) } });
  await expect.poll(() => stateOf("Борис Голицын"), patient).toBe("idle");
  await boriss.keyboard.press("ControlOrMeta+Shift+Enter");
  await boriss.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect.poll(() => stateOf("Борис Голицын"), patient).toBe("handed_in");
  for (const page of [staff, annas, boriss]) await page.context().close();
});

test("more time, for one, for all, and as a person's extra time, is announced at once on the pages of the students", async () => {
  const { lecturer, anna, boris, address, begin, attemptOf } = await runningExam();
  const staff = await visit(browser, lecturer.login, address("/staff"));
  await row(staff, "Борис Голицын")
    .getByRole("button", { name: /^Extra time/ })
    .click();
  await fill(staff, /^Give/, { "Percent of the duration": 50 }, "A certificate");
  await row(staff, "Борис Голицын").getByText("+50%").waitFor(patient);

  const boriss = await visit(browser, boris.login, address());
  await boriss.getByText("you have 1 hour 30 minutes").waitFor();
  await boriss.context().close();
  const [annas, second] = [await begin(anna), await begin(boris)];
  const minutesOf = async (person: Person) => {
    const { startedAt, endsAt } = await attemptOf(person);
    return endsAt && Math.round((endsAt.getTime() - startedAt.getTime()) / minuteMs);
  };
  expect([await minutesOf(anna), await minutesOf(boris)]).toEqual([60, 90]);
  const told = (page: Page) => page.getByRole("alert").filter({ hasText: /You have more time: now until/ });

  await row(staff, "Анна Ли")
    .getByRole("button", { name: /^Extend/ })
    .click(patient);
  await fill(staff, /^Extend/, { "By how many minutes": 10 }, "The mouse broke");
  await told(annas).waitFor({ timeout: 5_000 });
  expect(await told(second).count()).toBe(0);
  const first = await told(annas).innerText();

  await staff.getByRole("button", { name: "Extend for all" }).click();
  await fill(staff, /^Extend/, { "By how many minutes": 15 }, "The lights went out");
  await told(second).waitFor({ timeout: 5_000 });
  await expect.poll(() => told(annas).innerText(), { timeout: 5_000 }).not.toBe(first);
  expect([await minutesOf(anna), await minutesOf(boris)]).toEqual([85, 105]);

  const afterAll = await told(second).innerText();
  await row(staff, "Борис Голицын")
    .getByRole("button", { name: /^Extra time/ })
    .click();
  await fill(staff, /^Give/, { "And minutes": 20 }, "And a headache");
  await expect.poll(() => told(second).innerText(), { timeout: 5_000 }).not.toBe(afterAll);
  expect(await minutesOf(boris)).toBe(125);
  const [{ percent, minutes }] = await db.extraTime.findMany({
    where: { enrolmentId: boris.enrolmentId },
    orderBy: { createdAt: "desc" },
  });
  expect([percent, minutes]).toEqual([50, 20]);
  for (const page of [staff, annas, second]) await page.context().close();
});

test("handed in for somebody, and opened again with a reason: the student's page follows, and no answer is lost", async () => {
  const { lecturer, boris, address, begin, attemptOf } = await runningExam();
  const page = await begin(boris);
  await answer(page, "41");
  const staff = await visit(browser, lecturer.login, address("/staff"));
  await row(staff, "Борис Голицын")
    .getByRole("button", { name: /^Hand in/ })
    .click();
  await staff.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.getByText(/handed in by the lecturer/).waitFor(patient);
  const { id, endsAt } = await attemptOf(boris);
  const refused = await page.request.post(`/api/attempts/${id}/reopen`, { data: { reason: "please" } });
  expect(refused.status()).toBe(403);

  await row(staff, "Борис Голицын")
    .getByRole("button", { name: /^Reopen/ })
    .click(patient);
  await fill(staff, /^Reopen/, {}, "It was the wrong person");
  await page.locator("[data-question]").first().waitFor(patient);
  expect(await field(page).inputValue()).toBe("41");
  await answer(page, "42");
  await row(staff, "Борис Голицын").getByText("working").waitFor(patient);
  expect(await attemptOf(boris)).toMatchObject({ endsAt, handedInAt: null, handedInBy: null });
  expect(await db.reopening.findMany({ where: { attemptId: id } })).toMatchObject([
    { handedInBy: "staff", reason: "It was the wrong person" },
  ]);
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.getByText(/handed in \d/).waitFor(patient);
  const [last] = await db.submission.findMany({
    where: { attemptId: id, answers: { not: {} } },
    orderBy: { createdAt: "desc" },
  });
  expect(JSON.stringify(last.answers)).toContain('"42"');
  for (const one of [staff, page]) await one.context().close();
});

test("before it opens the lecturer rehearses as a student, and a student sees no question", async () => {
  const { lecturer, anna, address, examId } = await runningExam({ opensAt: inMinutes(20) });
  const student = await visit(browser, anna.login, address());
  await student.getByText("The page refreshes by itself.", { exact: false }).waitFor();
  expect(await student.getByRole("button", { name: /^Begin/ }).count()).toBe(0);
  expect((await student.request.post(`/api/assessments/${examId}/attempts`)).status()).toBe(409);
  const staff = await visit(browser, lecturer.login, address("/staff"));
  await staff.getByRole("link", { name: "Go through it yourself as a rehearsal" }).click();
  await staff.getByRole("button", { name: "Begin a rehearsal" }).click();
  await staff.getByText("This is what a student sees.", { exact: false }).waitFor();
  await answer(staff, "5");
  await staff.keyboard.press("ControlOrMeta+Shift+Enter");
  await staff.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await staff.getByText("Your answer").first().waitFor(patient);
  await staff.goto(address("/staff"));
  expect(await row(staff, "Анна Ли").getAttribute("data-state")).toBe("not_begun");
  expect(await db.submission.count({ where: { item: { assessmentId: examId } } })).toBe(0);
  for (const page of [staff, student]) await page.context().close();
});

test("results show to nobody before their release, and to everybody after it", async () => {
  const { lecturer, anna, boris, address, begin, attemptOf } = await runningExam();
  const [annas, boriss] = [await begin(anna), await begin(boris)];
  await answer(annas, "3");
  const handIn = async (page: Page) => {
    await page.keyboard.press("ControlOrMeta+Shift+Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
    await page.getByText("The lecturer releases the results.", { exact: false }).waitFor(patient);
  };
  await handIn(annas);
  const { id } = await attemptOf(anna);
  const resultsOf = async () => (await annas.request.get(`/api/attempts/${id}/results`)).status();
  const graded = { attemptId: id, status: "graded" as const };
  await expect.poll(() => db.submission.count({ where: graded }), { timeout: 60_000 }).toBe(4);
  const hidden = async () => {
    expect(await resultsOf()).toBe(409);
    expect(await annas.getByText(/of 20/).count()).toBe(0);
    const gradebook = await (await annas.request.get("/en/gradebook")).text();
    expect(gradebook).not.toContain("mse-by-hand");
    expect(gradebook).not.toContain("Mean squared error");
  };
  await hidden();

  const staff = await visit(browser, lecturer.login, address("/staff"));
  await staff.getByRole("button", { name: "Release results" }).click();
  await staff.getByRole("dialog").getByRole("button", { name: "Release" }).click();
  await staff.getByRole("dialog").getByRole("alert").waitFor();
  expect(await staff.getByRole("dialog").getByRole("alert").innerText()).toContain("1 attempt");
  await hidden();
  await handIn(boriss);
  await staff.getByRole("dialog").getByRole("button", { name: "Release" }).click();
  await staff.getByText(/^Results were released/).waitFor(patient);

  expect(await resultsOf()).toBe(200);
  for (const page of [annas, boriss]) {
    await page.reload();
    await page.getByText(/of 20/).first().waitFor();
    await page.getByText("Your answer").first().waitFor();
  }
  await annas.goto("/en/gradebook");
  await annas
    .getByRole("region", { name: "Exam", exact: true })
    .getByText("Mean squared error", { exact: false })
    .first()
    .waitFor();
  for (const page of [staff, annas, boriss]) await page.context().close();
});

test.for(looks)(
  "the page of a sitting that runs, and its windows, have nothing for axe to find and fit a phone ($locale, $theme)",
  async ({ locale, theme }) => {
    const { lecturer, anna, boris, address, begin } = await runningExam();
    const annas = await begin(anna);
    const boriss = await begin(boris);
    await boriss.keyboard.press("ControlOrMeta+Shift+Enter");
    await boriss.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
    await boriss.getByText("The lecturer releases the results.", { exact: false }).waitFor(patient);
    const staff = await visit(browser, lecturer.login, address("/staff", locale), theme);
    const name = (state: string) => `staff-sitting-${state}.${locale}.${theme}`;
    await row(staff, "Анна Ли").waitFor();
    await look(staff, name("running"));
    await staff.getByRole("button", { name: /^(Reopen|Открыть снова)/ }).click();
    await staff.getByRole("dialog").waitFor();
    await look(staff, name("reopen"));
    await staff.keyboard.press("Escape");
    await row(staff, "Анна Ли")
      .getByRole("button", { name: /^(Extra time|Доп\. время)/ })
      .click();
    await staff.getByRole("dialog").waitFor();
    await look(staff, name("extra-time"));
    await staff.keyboard.press("Escape");
    await staff.getByRole("button", { name: /^(Export results|Выгрузить результаты)/ }).click();
    await staff.getByRole("link", { name: "CSV (UTF-8)" }).waitFor();
    await look(staff, name("export"));
    for (const page of [staff, annas, boriss]) await page.context().close();
  },
);
