import { expect, test } from "vitest";
import { defaultPolicy } from "#lib/policy.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

/** Anna has 10, 6 and 1: 6.5, which is 7 by the rules that the course begins with. */
async function markedCourse() {
  const course = await makeLateHomework(db, url);
  const anna = await course.enrol("student", "Анна Ли", "201");
  const lecturer = await course.enrol("lecturer", "Михаил Гущин");
  const assistant = await course.enrol("assistant", "Анвар Ибрахим");
  const { enrolmentId } = anna;
  const createdAt = new Date();
  await db.mark.createMany({
    data: [
      { enrolmentId, component: "homework", mark: "10", createdAt },
      { enrolmentId, component: "midterm", mark: "6", createdAt },
      { enrolmentId, component: "exam", mark: "1", createdAt },
    ],
  });
  return { ...course, anna, lecturer, assistant };
}

test("the lecturer sees whose grade other rules change before they hold, and the older ones can be taken up", async () => {
  const { courseId, anna, lecturer } = await markedCourse();
  const page = await visit(browser, lecturer.login, "/en/grades");
  await page.getByRole("link", { name: "Rules", exact: true }).click();
  await page.getByLabel("Homework", { exact: true }).fill("51");
  await page.getByText("The weights must add up to 100.").waitFor();
  expect(await page.getByRole("button", { name: "See what changes" }).isDisabled()).toBe(true);
  await page.getByLabel("Homework", { exact: true }).fill("50");
  await page.getByRole("combobox", { name: "How the final grade is rounded" }).selectOption("always down");
  await page.getByRole("button", { name: "See what changes" }).click();
  await page.getByText("1 final grade changes.").waitFor();
  expect(await page.getByRole("row", { name: /Анна Ли/ }).innerText()).toMatch(/lower\s+7 → 6/);
  expect(await db.coursePolicy.count({ where: { courseId } })).toBe(1);
  await page.getByRole("button", { name: "Save the rules" }).click();
  await page.getByRole("heading", { name: "Version 2" }).waitFor();
  const student = await visit(browser, anna.login, "/en/gradebook");
  expect(await student.getByRole("main").innerText()).toMatch(/= 6\b|→ 6\b/);
  await student.context().close();

  await page.getByRole("button", { name: "Start from version 1" }).click();
  await page.getByRole("button", { name: "See what changes" }).click();
  await page.getByText("7").first().waitFor();
  await page.getByRole("button", { name: "Save the rules" }).click();
  await page.getByRole("heading", { name: "Version 3" }).waitFor();
  await page.context().close();
});

test("the rules that are saved are those that were looked at", async () => {
  const { courseId, lecturer } = await markedCourse();
  const [{ policy }] = await db.coursePolicy.findMany({ where: { courseId } });
  await db.coursePolicy.create({ data: { courseId, version: 2, policy: policy ?? {} } });
  const page = await visit(browser, lecturer.login, "/en/grades/policy");
  const asked = Promise.withResolvers<void>();
  await page.route("**/api/policy?dryRun=1", async (route) => {
    await asked.promise;
    await route.continue();
  });
  await page.getByRole("combobox", { name: "How the final grade is rounded" }).selectOption("always down");
  await page.getByRole("button", { name: "See what changes" }).click();
  const homework = page.getByLabel("Homework", { exact: true });
  await expect.poll(() => homework.isDisabled()).toBe(true);
  asked.resolve();
  await page.getByText("1 final grade changes.").waitFor();
  await page.getByRole("button", { name: "Start from version 1" }).click();
  await page.getByRole("button", { name: "See what changes" }).waitFor();
  expect(await page.getByRole("button", { name: "Save the rules" }).count()).toBe(0);
  expect(await homework.isEnabled()).toBe(true);
  await page.context().close();
});

test("the bounds of rounding have the decimal comma over the table of grades in Russian", async () => {
  const { courseId, lecturer } = await markedCourse();
  const rounding = { method: "threshold", down: "0.4", up: "0.6" };
  await db.coursePolicy.create({ data: { courseId, version: 2, policy: { ...defaultPolicy, rounding } } });
  const page = await visit(browser, lecturer.login, "/ru/grades");
  await page.getByText("Дробь больше 0,6 округляется вверх, до 0,4 вниз", { exact: false }).waitFor();
  await page.context().close();
});

test("rules that somebody else has changed meanwhile are not overwritten", async () => {
  const { courseId, lecturer } = await markedCourse();
  const page = await visit(browser, lecturer.login, "/en/grades/policy");
  const [{ policy }] = await db.coursePolicy.findMany({ where: { courseId } });
  await db.coursePolicy.create({ data: { courseId, version: 2, policy: policy ?? {} } });
  await page.getByLabel("Days for an appeal").fill("3");
  await page.getByRole("button", { name: "See what changes" }).click();
  await page.getByText(/Nothing was saved\. Reload the page/).waitFor();
  expect(await db.coursePolicy.count({ where: { courseId } })).toBe(2);
  await page.context().close();
});

test("an assistant reads the rules and cannot change them; a student does not see the page", async () => {
  const { anna, assistant } = await markedCourse();
  const page = await visit(browser, assistant.login, "/en/grades/policy");
  await page.getByText("The lecturer changes the rules.").waitFor();
  expect(await page.getByRole("main").getByRole("textbox").count()).toBe(0);
  const policy = { weights: { homework: 100, midterm: 0, exam: 0 }, rounding: { method: "floor" } };
  const body = { policy: { ...policy, late: { method: "linear" } }, version: 1 };
  for (const who of [assistant, anna]) expect((await who.call("PUT", "/api/policy", body)).status).toBe(403);
  await page.context().close();
  const student = await visit(browser, anna.login, "/en");
  expect((await student.goto("/en/grades/policy"))?.status()).toBe(403);
  await student.context().close();
});

test.for(looks)("the page of rules in $locale, $theme", async ({ locale, theme }) => {
  const { lecturer } = await markedCourse();
  const page = await visit(browser, lecturer.login, `/${locale}/grades/policy`, theme);
  await page.getByRole("combobox").first().selectOption("threshold");
  await look(page, `policy.${locale}.${theme}`);
  await page.getByRole("combobox").first().selectOption("floor");
  await page
    .getByRole("button", { name: locale === "ru" ? "Посмотреть, что изменится" : "See what changes" })
    .click();
  await page.getByRole("main").getByRole("status").waitFor();
  await look(page, `policy-preview.${locale}.${theme}`);
  await page.context().close();
});
