import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { signIn, visit } from "#tests/e2e/visit.ts";
import { lateExercise, makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

/** A homework that was over yesterday, for which Anna was given 2.5 points of 10. */
async function gradedCourse() {
  const homework = await makeLateHomework(db, url);
  const anna = await homework.enrol("student", "Анна Ли", "201");
  const boris = await homework.enrol("student", "Борис Ким", "201");
  const anvar = await homework.enrol("assistant", "Анвар Ибрахим");
  const yazan = await homework.enrol("assistant", "Язан Дайюб");
  await homework.sentLate(anna);
  const { assessmentId } = homework;
  const item = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: lateExercise } });
  return { ...homework, anna, boris, anvar, yazan, itemId: item.id };
}

const part = (page: Page, name: string) => page.getByRole("region", { name });

const asking = (page: Page) => page.getByLabel("What was graded wrongly in your view, and why");

async function appeal(page: Page, text: string) {
  await asking(page).fill(text);
  await page.getByRole("button", { name: "Appeal", exact: true }).click();
  await page.getByText(/Appealed on .*; there is no answer yet/).waitFor();
}

test("a student appeals once, somebody who did not grade it answers with points, and the student reads both", async () => {
  const { anna, anvar, yazan, itemId } = await gradedCourse();
  const student = await visit(browser, anna.login, "/en/gradebook");
  await student.goto(`/en/gradebook/${itemId}`);
  await part(student, "Appeal")
    .getByText(/You may do so until/)
    .waitFor();
  await appeal(student, "The sign in line 3 is right");
  expect(await student.getByRole("button", { name: "Appeal", exact: true }).count()).toBe(0);
  const again = await anna.call("POST", `/api/items/${itemId}/appeals`, { text: "Once more" });
  expect(again.status).toBe(409);

  // Anvar has set the points by hand, so the appeal is not his to answer.
  const set = { kind: "points", points: "3", reason: "read by hand", seenId: null };
  const override = `/api/enrolments/${anna.enrolmentId}/items/${itemId}/overrides`;
  expect((await anvar.call("POST", override, set)).status).toBe(201);
  const first = await visit(browser, anvar.login, "/en/review");
  expect(await part(first, "Appeals").innerText()).not.toContain("Анна");
  await part(first, "Appeals").getByRole("link").click();
  await first.getByText("Somebody else has to answer").waitFor();
  expect(await first.getByRole("main").innerText()).not.toContain("Анна");
  await first.getByLabel("Message").fill("I read it as a plus");
  await first.getByRole("button", { name: "Send the message" }).click();
  await first.getByText("I read it as a plus").waitFor();

  const second = await visit(browser, yazan.login, "/en/review?kind=appeal");
  await part(second, "Appeals").getByRole("link").click();
  const answer = part(second, "Answer");
  await answer.getByLabel("give other points").check();
  await answer.getByLabel("Points", { exact: true }).fill("11");
  await answer.getByLabel("Answer to the student").fill("You are right");
  await answer.getByRole("button", { name: "Answer", exact: true }).click();
  await answer.getByText("Points are a number from 0 to 10, to a hundredth.").waitFor();
  await answer.getByLabel("Points", { exact: true }).fill("7,5");
  await answer.getByRole("button", { name: "Answer", exact: true }).click();
  await second.getByText(/Answered on .*: the result was changed/).waitFor();

  await student.reload();
  await student.getByText(/Answered on .*: the result was changed/).waitFor();
  const own = await student.getByRole("main").innerText();
  expect(own).toContain("7.5");
  for (const text of ["The sign in line 3 is right", "I read it as a plus", "You are right"])
    expect(own).toContain(text);
  await second.goto("/en/review?kind=appeal");
  await second.getByText("No appeals").waitFor();
  for (const page of [student, first, second]) await page.context().close();
});

test("what is sent without a connection stays in its field, and goes when there is one again", async () => {
  const { anna, itemId } = await gradedCourse();
  const page = await visit(browser, anna.login, `/en/gradebook/${itemId}`);
  await page.context().setOffline(true);
  await asking(page).fill("The sign in line 3 is right");
  await page.getByRole("button", { name: "Appeal", exact: true }).click();
  await part(page, "Appeal").getByText("The server does not answer.", { exact: false }).waitFor();
  await page.context().setOffline(false);
  expect(await asking(page).inputValue()).toBe("The sign in line 3 is right");
  await page.getByRole("button", { name: "Appeal", exact: true }).click();
  await page.getByText(/Appealed on .*; there is no answer yet/).waitFor();
  await page.context().close();
});

test("what is sent when the session has ended stays in its field, and goes after a sign-in in another tab", async () => {
  const { anna, itemId } = await gradedCourse();
  const page = await visit(browser, anna.login, `/en/gradebook/${itemId}`);
  await asking(page).fill("The sign in line 3 is right");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Appeal", exact: true }).click();
  await part(page, "Appeal").getByText("what you typed stays on the page", { exact: false }).waitFor();
  await signIn(page.context(), anna.email);
  expect(await asking(page).inputValue()).toBe("The sign in line 3 is right");
  await page.getByRole("button", { name: "Appeal", exact: true }).click();
  await page.getByText(/Appealed on .*; there is no answer yet/).waitFor();
  await page.context().close();
});

test("nobody reads, adds to or answers the appeal of somebody else", async () => {
  const { anna, boris, itemId } = await gradedCourse();
  const stranger = (await gradedCourse()).anvar;
  const asked = await anna.call("POST", `/api/items/${itemId}/appeals`, { text: "Please look again" });
  const { id } = await asked.json();
  const kept = { outcome: "kept", reply: "It stays" };
  for (const [who, status] of [
    [anna, 403],
    [boris, 403],
    [stranger, 404],
  ] as const) {
    expect((await who.call("POST", `/api/appeals/${id}/decision`, kept)).status).toBe(status);
    expect((await who.call("PUT", `/api/appeals/${id}/claim`)).status).toBe(status);
  }
  for (const who of [boris, stranger])
    expect((await who.call("POST", `/api/appeals/${id}/messages`, { text: "Me too" })).status).toBe(404);
  const page = await visit(browser, boris.login, `/en/gradebook/${itemId}`);
  expect(await page.getByRole("main").innerText()).not.toContain("Please look again");
  expect((await page.goto(`/en/review/appeals/${id}`))?.status()).toBe(403);
  await page.context().close();
});

test.for(looks)("the pages of appeals in $locale, $theme", async ({ locale, theme }) => {
  const { anna, anvar, itemId } = await gradedCourse();
  const visitIn = (login: string, path: string) => visit(browser, login, `/${locale}${path}`, theme);
  const student = await visitIn(anna.login, `/gradebook/${itemId}`);
  await look(student, `appeal-ask.${locale}.${theme}`);
  const text = "Посмотрите, пожалуйста, ещё раз на третью строку: знак там верный, а множитель 1/n вынесен.";
  await anna.call("POST", `/api/items/${itemId}/appeals`, { text });
  await student.reload();
  await look(student, `appeal-own.${locale}.${theme}`);
  const staff = await visitIn(anvar.login, "/review");
  await look(staff, `appeal-queue.${locale}.${theme}`);
  await staff.getByRole("link", { name: /Log-loss|Логистическая/ }).click();
  await staff.waitForURL(/appeals/);
  await look(staff, `appeal-answer.${locale}.${theme}`);
  for (const page of [student, staff]) await page.context().close();
});
