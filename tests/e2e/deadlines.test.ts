import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { day, moment, time } from "#lib/format.ts";
import { locales } from "#lib/locale.ts";
import { look } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { inDays, lateExercise, makeLateHomework, typed } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

async function lateCourse() {
  const homework = await makeLateHomework(db, url);
  const anna = await homework.enrol("student", "Анна Ли", "201");
  const assistant = await homework.enrol("assistant", "Анвар Ибрахим");
  const lecturer = await homework.enrol("lecturer", "Михаил Гущин");
  return { ...homework, anna, assistant, lecturer };
}

/** The part of the page under a heading. */
const part = (page: Page, name: string) => page.getByRole("region", { name });

test("an assistant extends the deadline of a pasted list after seeing who gains, and takes it back", async () => {
  const { assessmentId, anna, assistant, sentLate } = await lateCourse();
  await sentLate(anna);
  const page = await visit(browser, assistant.login, "/en");
  await page.getByRole("link", { name: "Deadlines and extensions" }).click();
  await page.getByText("The lecturer changes the deadlines for all.").waitFor();
  const form = part(page, "Extend for some");
  await form.getByLabel("A list").check();
  const list = form.getByLabel("E-mail address or full name, one a line");
  await list.fill(`Ли Анна\nNobody Nowhere`);
  await form.getByRole("spinbutton", { name: "Days" }).fill("5");
  await form.getByLabel("Reason").fill("A medical certificate");
  await form.getByRole("button", { name: "Show what would change" }).click();
  await form.getByText("1 line has to be corrected.").waitFor();
  expect(await form.getByRole("button", { name: "Apply" }).count()).toBe(0);
  await form.getByRole("button", { name: "Edit" }).click();
  await list.fill("Ли Анна");
  await form.getByRole("button", { name: "Show what would change" }).click();
  await form.getByText("1 student gains.").waitFor();
  expect(
    await form
      .getByRole("row", { name: /Анна Ли/ })
      .last()
      .innerText(),
  ).toContain("2.5 → 5");
  expect(await db.extension.count({ where: { assessmentId } })).toBe(0);
  await form.getByRole("button", { name: "Apply" }).click();
  const row = part(page, "Who has an extension").getByRole("row", { name: /Анна Ли/ });
  await row.getByText("A medical certificate").waitFor();

  await row.getByRole("button", { name: /Withdraw/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("It was for another course");
  await dialog.getByRole("button", { name: "Show what would change" }).click();
  await dialog.getByText("1 student loses.").waitFor();
  await dialog.getByRole("button", { name: "Apply" }).click();
  await page.getByText("Nobody has an extension yet").waitFor();
  expect(await db.extension.count({ where: { assessmentId } })).toBe(2);
});

test("a student asks for time, an assistant gives it, and the open page of the student knows it", async () => {
  const { anna, assistant } = await lateCourse();
  const student = await visit(browser, anna.login, `/en/exercises/${lateExercise}`);
  await student.getByText("The hard deadline passed").waitFor();
  await student.getByRole("button", { name: "Ask for more time" }).click();
  await student.getByLabel("Why you need more time").fill("I was in hospital");
  await student.getByLabel("Until when, if you know").fill(typed(inDays(2)));
  await student.getByRole("button", { name: "Send the request" }).click();
  await student.getByText(/The answer will appear here/).waitFor();

  const staff = await visit(browser, assistant.login, "/en/review");
  await staff.getByText("I was in hospital").waitFor();
  await staff.getByRole("button", { name: /Answer/ }).click();
  await staff.getByLabel("Answer to the student").fill("Get well");
  await staff.getByRole("button", { name: "Record the decision" }).click();
  await staff.getByText("More time is given").waitFor();

  // A page that comes into sight asks at once.
  await student.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await student.getByText("Get well").waitFor();
  await student.getByText(/extended for you personally/).waitFor();
  expect(await student.getByRole("button", { name: "Submit" }).isEnabled()).toBe(true);
  await student.goto("/en");
  const cell = student.getByRole("cell", { name: /Extended for you personally\. Reason: I was in hospital/ });
  await cell.waitFor();
});

/** How often the page was made again since. */
function refreshesOf(page: Page) {
  let refreshes = 0;
  page.on("request", (request) => {
    if (request.headers().rsc !== undefined) refreshes += 1;
  });
  return async () => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    return refreshes;
  };
}

test("an answer that is being typed stays when the mouse leaves its window and when somebody else was quicker", async () => {
  const { assessmentId, anna, assistant, lecturer } = await lateCourse();
  const asked = { text: "I was in hospital", until: null };
  await anna.call("POST", `/api/assessments/${assessmentId}/late-requests`, asked);
  const { id } = await db.lateRequest.findFirstOrThrow({ where: { assessmentId } });
  const page = await visit(browser, assistant.login, "/en/review");
  await page.getByRole("button", { name: /^Answer/ }).click();
  const dialog = page.getByRole("dialog");
  const answer = dialog.getByLabel("Answer to the student");
  await answer.fill("Get well");

  const { x = 0, y = 0 } = (await answer.boundingBox()) ?? {};
  await page.mouse.move(x + 40, y + 20);
  await page.mouse.down();
  await page.mouse.move(5, 450);
  await page.mouse.up();
  expect(await answer.inputValue()).toBe("Get well");

  const refreshes = refreshesOf(page);
  const declined = { kind: "declined", reply: "No certificate" };
  expect((await lecturer.call("POST", `/api/late-requests/${id}/decision`, declined)).status).toBe(200);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await refreshes()).toBe(0);
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await dialog.getByText(/Михаил Гущин, .*: it was declined\. Your decision was not written/).waitFor();
  expect(await refreshes()).toBe(0);
  expect(await answer.inputValue()).toBe("Get well");
  await page.mouse.click(5, 450);
  await dialog.waitFor({ state: "detached" });
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("I was in hospital").waitFor({ state: "detached" });
  await page.context().close();
});

test("whoever withdraws an extension that is withdrawn already is told", async () => {
  const { assessmentId, anna, assistant, lecturer } = await lateCourse();
  const path = `/api/assessments/${assessmentId}/deadline-extensions`;
  const whom = { people: { kind: "people", enrolmentIds: [anna.enrolmentId] }, reason: "Illness" };
  const extend = async (move: object) => {
    const body = { ...whom, move, version: null };
    const { version } = await (await lecturer.call("POST", `${path}?dryRun=1`, body)).json();
    const done = await lecturer.call("POST", path, { ...body, version });
    expect(done.status).toBe(200);
  };
  await extend({ kind: "by", days: 5, hours: 0 });
  const page = await visit(browser, assistant.login, `/en/assessments/${assessmentId}/deadlines`);
  await part(page, "Who has an extension")
    .getByRole("button", { name: /Withdraw/ })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("It was for another course");
  await dialog.getByRole("button", { name: "Show what would change" }).click();
  await dialog.getByRole("button", { name: "Apply" }).waitFor();
  await extend({ kind: "back" });
  await dialog.getByRole("button", { name: "Apply" }).click();
  await page.getByText("Nobody has an extension yet").waitFor({ state: "attached" });
  await dialog.getByRole("alert").waitFor();
  expect(await dialog.getByLabel("Reason").inputValue()).toBe("It was for another course");
  await page.context().close();
});

test("the lecturer moves the deadlines of all after seeing who loses", async () => {
  const { assessmentId, anna, lecturer, sentLate } = await lateCourse();
  await sentLate(anna);
  const page = await visit(browser, lecturer.login, `/en/assessments/${assessmentId}/deadlines`);
  const form = part(page, "Deadlines for all");
  await form.getByLabel("Hard deadline").fill(typed(inDays(-2.5)));
  await form.getByRole("button", { name: "Show what would change" }).click();
  await form.getByText("1 student loses.").waitFor();
  await form.getByRole("button", { name: "Edit" }).click();
  await form.getByLabel("Hard deadline").fill(typed(inDays(-2.9)));
  await form.getByLabel("Soft deadline").fill(typed(inDays(-1)));
  await form.getByRole("button", { name: "Show what would change" }).click();
  await form.getByText("A hard deadline cannot come before the soft one").waitFor();
  const later = typed(inDays(1));
  await form.getByLabel("Hard deadline").fill(later);
  await form.getByRole("button", { name: "Show what would change" }).click();
  await form.getByText("1 student gains.").waitFor();
  await form.getByRole("button", { name: "Apply" }).click();
  await page.getByText("The deadlines are changed").waitFor();
  const { hardDeadline } = await db.assessment.findUniqueOrThrow({ where: { id: assessmentId } });
  expect(hardDeadline && typed(hardDeadline)).toBe(later);
});

/**
 * An open page knows of a moved deadline so soon after whoever moved it sees that it is, on a machine that two browsers
 * share: well before the 15 s after which a stream tells it again in any case.
 */
const atOnceMs = 5_000;

test("an open page shows an extension and a moved deadline at once, without being loaded again", async () => {
  const { assessmentId, anna, assistant, lecturer } = await lateCourse();
  const page = await visit(browser, anna.login, `/en/exercises/${lateExercise}`);
  await page.getByText("The hard deadline passed").waitFor();
  const submit = page.getByRole("button", { name: "Submit" });
  expect(await submit.isDisabled()).toBe(true);
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));

  const deadlines = `/en/assessments/${assessmentId}/deadlines`;
  const assisting = await visit(browser, assistant.login, deadlines);
  const extend = part(assisting, "Extend for some");
  await extend.getByLabel("A list").check();
  await extend.getByLabel("E-mail address or full name, one a line").fill(anna.email);
  await extend.getByRole("spinbutton", { name: "Days" }).fill("4");
  await extend.getByLabel("Reason").fill("Illness");
  await extend.getByRole("button", { name: "Show what would change" }).click();
  await extend.getByRole("button", { name: "Apply" }).click();
  await part(assisting, "Who has an extension").getByText("Illness").waitFor();
  await page.getByText("Illness").waitFor({ timeout: atOnceMs });
  expect(await submit.isEnabled()).toBe(true);

  const lecturing = await visit(browser, lecturer.login, deadlines);
  const move = part(lecturing, "Deadlines for all");
  const later = inDays(10);
  await move.getByLabel("Hard deadline").fill(typed(later));
  await move.getByRole("button", { name: "Show what would change" }).click();
  await move.getByRole("button", { name: "Apply" }).click();
  await lecturing.getByText("The deadlines are changed").waitFor();
  const shown = day(later, { locale: "en", timeZone: "Europe/Moscow", now: new Date() });
  await page.getByText(shown).first().waitFor({ timeout: atOnceMs });
  expect(await page.evaluate(() => "loadedOnce" in window)).toBe(true);
});

test("the page of an assessment tells a student what a submission is worth now, until when, and why", async () => {
  const { assessmentId, anna } = await lateCourse();
  const hardDeadline = inDays(2.01);
  await db.extension.create({
    data: {
      assessmentId,
      enrolmentId: anna.enrolmentId,
      softDeadline: null,
      hardDeadline,
      reason: "A medical certificate",
      createdAt: inDays(-4),
    },
  });
  const page = await visit(browser, anna.login, "/en");
  await page.getByRole("link", { name: "Homework 1" }).first().click();
  const deadlines = part(page, "Deadlines");
  await deadlines.getByText("A submission now counts up to 50%. 2 days to the hard deadline.").waitFor();
  const told = await deadlines.innerText();
  const { softDeadline } = await db.assessment.findUniqueOrThrow({ where: { id: assessmentId } });
  const place = { locale: "en", timeZone: "Europe/Moscow", now: new Date() } as const;
  expect(told).toContain(`${time(softDeadline ?? new Date(0), place)}\u00a0MSK`);
  expect(told).toContain(moment(hardDeadline, place));
  expect(told).toContain("After the soft deadline 50% of the points count.");
  expect(told).toContain("Reason: A medical certificate");
  const items = part(page, "Exercises and questions");
  await items.getByRole("link", { name: "Log-loss" }).click();
  await page.waitForURL(`**/exercises/${lateExercise}`);
});

test("the page of an assessment leads the staff from each exercise to its statistics and to a regrade", async () => {
  const { assessmentId, anna, lecturer, assistant, sentLate } = await lateCourse();
  await sentLate(anna);
  const page = await visit(browser, lecturer.login, `/en/assessments/${assessmentId}`);
  const items = part(page, "Exercises and questions");
  expect(await items.getByRole("row", { name: /Log-loss/ }).innerText()).toContain("1 of 1");
  expect(await items.getByRole("link", { name: "Grade again" }).count()).toBe(1);
  await items.getByRole("link", { name: "Grade again: Log-loss" }).click();
  await page.getByRole("heading", { name: /Log-loss/, level: 1 }).waitFor();
  await page.goBack();
  await items.getByRole("link", { name: "Statistics: Log-loss" }).click();
  await page.getByRole("link", { name: "Grade again what was sent" }).waitFor();
  const other = await visit(browser, assistant.login, `/en/assessments/${assessmentId}`);
  await part(other, "Exercises and questions")
    .getByRole("link", { name: /^Statistics/ })
    .first()
    .waitFor();
  expect(await other.getByRole("link", { name: /Grade again/ }).count()).toBe(0);
});

const lookMs = 500_000;

test(
  "deadlines, a request and its answer are readable in both languages, themes and widths",
  async () => {
    const { assessmentId, anna, assistant, lecturer, sentLate, enrol } = await lateCourse();
    await sentLate(anna);
    const asked = { text: "Болел, справка есть", until: null };
    await anna.call("POST", `/api/assessments/${assessmentId}/late-requests`, asked);
    const extended = await enrol("student", "Елизавета Константинопольская", "202");
    await db.extension.create({
      data: {
        assessmentId,
        enrolmentId: extended.enrolmentId,
        softDeadline: inDays(1),
        hardDeadline: inDays(4),
        reason: "Соревнования",
        createdAt: inDays(-4),
      },
    });
    for (const locale of locales)
      for (const theme of ["light", "dark"] as const) {
        const name = (what: string) => `deadlines-${what}.${locale}.${theme}`;
        const come = (login: string, path: string) => visit(browser, login, `/${locale}${path}`, theme);
        const staff = await come(lecturer.login, `/assessments/${assessmentId}/deadlines`);
        const form = staff.locator("form", { has: staff.locator("select") });
        await form.getByRole("radio").nth(2).check();
        const list = staff.locator("form", { has: staff.locator("textarea") });
        await list.locator("textarea").fill(`${anna.email}\nНикто Нигде`);
        await list.getByRole("textbox").last().fill("Болезнь");
        await list.locator("button[type=submit]").click();
        await list.getByRole("table").waitFor();
        await look(staff, name("page"));
        const review = await come(assistant.login, "/review?kind=late_request");
        await review.getByText(asked.text).waitFor();
        await look(review, name("requests"));
        await review.getByRole("main").getByRole("listitem").getByRole("button").click();
        await look(review, name("decide"));
        const student = await come(extended.login, "");
        await look(student, name("course"));
        await student.goto(`/${locale}/assessments/${assessmentId}`);
        await student.getByText("Соревнования").waitFor();
        await look(student, name("assessment"));
        await staff.goto(`/${locale}/assessments/${assessmentId}`);
        await look(staff, name("assessment-staff"));
        await student.goto(`/${locale}/exercises/${lateExercise}`);
        await student.getByText("Соревнования").waitFor();
        await look(student, name("exercise"));
        for (const page of [staff, review, student]) await page.context().close();
      }
  },
  lookMs,
);
