import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

/** Anna has sent a solution late, and asks for the points that an assistant has set to be looked at again. */
async function annasCourse() {
  const course = await makeLateHomework(db, url);
  const anna = await course.enrol("student", "Анна Ли", "201");
  const boris = await course.enrol("student", "Борис Ким", "201");
  const anvar = await course.enrol("assistant", "Анвар Ибрахим");
  const lecturer = await course.enrol("lecturer", "Михаил Гущин");
  await course.sentLate(anna);
  await course.sentLate(boris);
  const { assessmentId } = course;
  const item = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: { not: null } } });
  const override = `/api/enrolments/${anna.enrolmentId}/items/${item.id}/overrides`;
  const set = { kind: "points", points: "3.5", reason: "Опечатка в тесте", seenId: null };
  expect((await anvar.call("POST", override, set)).status).toBe(201);
  await anna.call("POST", `/api/items/${item.id}/appeals`, { text: "Посмотрите ещё раз" });
  return { ...course, anna, boris, anvar, lecturer };
}

test("everybody downloads their own data from their profile", async () => {
  const { anna } = await annasCourse();
  const page = await visit(browser, anna.login, "/en/profile");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download my data" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^gradus-data-\d{4}-\d{2}-\d{2}\.json$/);
  const file = await readFile(await download.path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ person: { name: "Анна Ли", email: anna.email } });
  for (const own of ["export const logLoss", "Посмотрите ещё раз", "Опечатка в тесте"])
    expect(file).toContain(own);
  expect(file).not.toContain("Борис Ким");
  await page.context().close();
});

test("the lecturer hands out a person's data and erases them; points and everybody else stay", async () => {
  const { anna, boris, lecturer } = await annasCourse();
  const page = await visit(browser, lecturer.login, `/en/grades/${anna.enrolmentId}`);
  await page.getByRole("link", { name: "Download or erase" }).click();
  await page.getByRole("heading", { name: "Data of Анна Ли" }).waitFor();
  const handed = await page.context().request.get(`/api/enrolments/${anna.enrolmentId}/data`);
  expect(await handed.json()).toMatchObject({ person: { email: anna.email } });
  await page.getByText("the text of 1 program or answer").waitFor();
  await page.getByText("1 open appeal", { exact: true }).waitFor();

  const email = page.getByLabel("To confirm, type the e-mail");
  const erase = page.getByRole("button", { name: "Erase for good" });
  await email.fill(boris.email);
  await erase.click();
  await page.getByRole("alert").getByText("Nothing was erased").waitFor();
  await email.fill(anna.email);
  await erase.click();
  await page.waitForURL(/\/en\/grades$/);
  await page.getByText("The person’s data is erased").first().waitFor();
  await page.getByText(/^Данные удалены · Erased [0-9a-f]{4}$/).waitFor();
  expect(await page.getByText("Анна Ли").count()).toBe(0);
  expect(await page.getByText("Борис Ким").count()).toBeGreaterThan(0);

  await page.goto(`/en/grades/${anna.enrolmentId}`);
  await page.getByText("3.5").first().waitFor();
  expect(await page.getByRole("link", { name: "Download or erase" }).count()).toBe(0);
  expect((await page.goto(`/en/people/${anna.enrolmentId}`))?.status()).toBe(404);
  await page.goto("/en/audit");
  const entry = page.getByRole("row", { name: /all that was known of the person erased/ });
  expect(await entry.innerText()).toContain("Михаил Гущин");
  expect(await page.getByText("Анна Ли").count()).toBe(0);
  expect((await anna.call("GET", "/api/tokens")).status).toBe(401);
  await page.context().close();
});

test("the page of grades leads the lecturer to the data of each of the staff", async () => {
  const { anvar, lecturer } = await annasCourse();
  const page = await visit(browser, lecturer.login, "/en/grades");
  const staff = page.getByRole("region", { name: "Data of the staff" });
  expect(await staff.getByRole("link").allInnerTexts()).toEqual(["Анвар Ибрахим", "Михаил Гущин"]);
  await staff.getByRole("link", { name: "Анвар Ибрахим" }).click();
  await page.getByText(`${anvar.email}, assistant`).waitFor();
  await page.context().close();
});

test("nobody but the lecturer takes out or erases another person's data", async () => {
  const { anna, boris, anvar } = await annasCourse();
  const path = `/api/enrolments/${anna.enrolmentId}`;
  for (const who of [anna, boris, anvar]) {
    expect((await who.call("GET", `${path}/data`)).status).toBe(403);
    expect((await who.call("POST", `${path}/erase`, { email: anna.email })).status).toBe(403);
  }
});

test.for(looks)("a person's data in $locale, $theme", async ({ locale, theme }) => {
  const { anna, lecturer } = await annasCourse();
  const page = await visit(browser, lecturer.login, `/${locale}/people/${anna.enrolmentId}`, theme);
  await look(page, `person.${locale}.${theme}`);
  await page.goto(`/${locale}/profile`);
  await look(page, `profile-data.${locale}.${theme}`);
  await page.context().close();
});
