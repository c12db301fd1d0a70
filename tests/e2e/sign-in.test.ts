import { expect, test } from "vitest";
import { listDemoUsers, setPassword } from "#prisma/users.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { url, browser, db } = await openSite();

const path = (address: string) => new URL(address).pathname;

test("one press signs a demo student in and leads to where they came from", async () => {
  const page = await visit(browser, null, "/ru/gradebook");
  expect(path(page.url())).toBe("/ru/sign-in");
  await page.getByRole("button", { name: /^Студент/ }).click();
  await page.waitForURL("**/ru/gradebook");
  await page.getByRole("heading", { name: "Мои оценки", level: 1 }).waitFor();
});

test("a path to another site leads to the course page instead", async () => {
  const page = await visit(browser, null, "/en/sign-in?to=https://evil.example/");
  await page.getByRole("button", { name: /^Lecturer/ }).click();
  await page.waitForURL((address) => address.pathname === "/en");
});

test("e-mail and password sign a person in; a wrong one is a sentence that keeps what was typed", async () => {
  const email = (await listDemoUsers(db)).at(-1)?.email ?? "";
  const password = (await setPassword(db, email)) ?? "";
  const page = await visit(browser, null, "/ru/sign-in");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill("не тот");
  await page.getByRole("button", { name: "Войти", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "не подходят" }).waitFor();
  expect(await page.getByLabel("Электронная почта").inputValue()).toBe(email);
  await page.getByLabel("Пароль").fill(password);
  await page.getByRole("button", { name: "Войти", exact: true }).click();
  await page.waitForURL((address) => address.pathname === "/ru");
});

test("signing out everywhere ends the session in another browser, and in no other person's", async () => {
  const here = await visit(browser, "student", "/en/profile");
  const elsewhere = await visit(browser, "student", "/en");
  const lecturer = await visit(browser, "lecturer", "/en");
  await here.getByRole("main").getByRole("button", { name: "Sign out everywhere" }).click();
  await here.waitForURL("**/en/sign-in");
  await elsewhere.reload();
  expect(path(elsewhere.url())).toBe("/en/sign-in");
  await lecturer.reload();
  expect(path(lecturer.url())).toBe("/en");
});

test("signing out leaves other browsers signed in", async () => {
  const here = await visit(browser, "assistant", "/en");
  const elsewhere = await visit(browser, "assistant", "/en");
  await here.getByRole("button", { name: /^Menu/ }).click();
  await here.getByRole("button", { name: "Sign out", exact: true }).click();
  await here.waitForURL("**/en/sign-in");
  await elsewhere.reload();
  expect(path(elsewhere.url())).toBe("/en");
});

test("the root leads to the language that was chosen, else to the browser's, else to Russian", async () => {
  const leadsTo = async (headers: Record<string, string>) => {
    const answer = await fetch(url, { headers, redirect: "manual" });
    return path(new URL(answer.headers.get("location") ?? "", url).href);
  };
  expect(await leadsTo({ "Accept-Language": "de" })).toBe("/ru");
  expect(await leadsTo({ "Accept-Language": "en-GB,en;q=0.9" })).toBe("/en");
  expect(await leadsTo({ "Accept-Language": "en", Cookie: "gradus-locale=ru" })).toBe("/ru");
});
