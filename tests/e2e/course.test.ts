import { expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { url, browser } = await openSite();

test("a student sees what is due, with the time left, and one press leads to the exercise", async () => {
  const page = await visit(browser, "student", "/ru");
  const next = page.getByRole("region", { name: "Ближайшее" });
  expect(await next.innerText()).toMatch(/[Сс]рок через \d+\s(день|дня|дней|час)/);
  await next.getByRole("link", { name: /^(Начать|Продолжить): / }).click();
  await page.waitForURL("**/ru/exercises/*");
});

test("an exam whose questions may not be known yet is one line with their number and points", async () => {
  const page = await visit(browser, "student", "/ru");
  const exam = page.locator("tbody", { has: page.getByRole("link", { name: "Экзамен", exact: true }) });
  expect(await exam.getByRole("row").count()).toBe(2);
  const line = exam.getByRole("row").nth(1);
  expect((await line.innerText()).replaceAll(/\s+/g, " ")).toBe("7 вопросов — оценки ещё нет / 20");
  await page.goto("/ru/gradebook");
  await page.getByText("Проверка себя: лекция 1 (5 вопросов): ничего не отправлено").waitFor();
  expect(await page.getByText(/Вопрос \d/).count()).toBe(0);
});

test("the grade so far is the formula with numbers in it", async () => {
  const page = await visit(browser, "student", "/en");
  const grade = page.getByRole("region", { name: "Grade so far" });
  expect(await grade.innerText()).toMatch(/Round\(0\.5 · \d+\.\d+ \+ 0\.2 · \d+\.\d+ \+ 0\.3 · exam\)/);
});

test("the lecturer is led to the grades, and sees no grade of their own", async () => {
  const page = await visit(browser, "lecturer", "/en");
  expect(await page.getByText("Grade so far").count()).toBe(0);
  await page.getByRole("main").getByRole("link", { name: "Final grades" }).click();
  await page.waitForURL("**/en/grades");
});

test("changing the language keeps the page", async () => {
  const page = await visit(browser, "student", "/ru/gradebook?a=1");
  await page.getByRole("link", { name: "EN English" }).click();
  await page.waitForURL("**/en/gradebook?a=1");
  await page.getByRole("heading", { name: "My grades", level: 1 }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("a chosen theme is in the first bytes of the next page, so that it does not flash", async () => {
  const page = await visit(browser, null, "/en/sign-in");
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  const html = await (await page.request.get("/en/sign-in")).text();
  expect(html).toContain('data-theme="dark"');
});

test("for whoever wants no motion another theme is there at once, with no colour on its way", async () => {
  const page = await visit(browser, null, "/en/sign-in", "light");
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
    return document.getAnimations().length;
  });
  expect(moving).toBe(0);
  await page.context().close();
});

test("a path that is no page says so with 404, in the person's language", async () => {
  const page = await visit(browser, "student", "/ru/nowhere");
  await page.getByRole("heading", { name: "Такой страницы нет" }).waitFor();
  expect((await fetch(`${url}/ru/nowhere`)).status).toBe(404);
});

test("no page asks another host for anything, or breaks its security policy", async () => {
  const page = await visit(browser, "student", "/en");
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  for (const path of ["/en", "/en/gradebook", "/en/profile"])
    await page.goto(path, { waitUntil: "networkidle" });
  expect(complaints).toEqual([]);
});
