import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

const lecture = (title: string) => ({
  kind: "lecture",
  title: { ru: title, en: "" },
  note: { ru: "Градиент $\\nabla L$", en: "The gradient $\\nabla L$" },
  url: "https://example.org/lecture",
});

async function materialCourse() {
  const course = await makeLateHomework(db, url);
  const anvar = await course.enrol("assistant", "Анвар Ибрахим");
  const anna = await course.enrol("student", "Анна Ли");
  const add = async (title: string) => {
    const answer = await anvar.call("POST", "/api/materials", lecture(title));
    expect(answer.status).toBe(201);
    return `/api/materials/${(await answer.json()).id}`;
  };
  return { anvar, anna, add };
}

const group = (page: Page, name: string) => page.getByRole("region", { name });
const titles = (page: Page) => group(page, "Lectures").locator("li a").allInnerTexts();

test("the staff add a book, and a student finds it from the course page", async () => {
  const { anvar, anna } = await materialCourse();
  const page = await visit(browser, anvar.login, "/en/materials");
  await page.getByText("No materials yet").waitFor();
  await page.getByRole("button", { name: "Add a material" }).click();
  await page.getByLabel("What it is").selectOption("book");
  await page.getByLabel("Address").fill("https://example.org/book");
  await page.getByLabel("Title in English").fill("Deep Learning");
  await page.getByLabel("Note in English").fill("Chapter 4 for $\\nabla L$");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await group(page, "Books").getByText("Deep Learning", { exact: true }).waitFor();

  const student = await visit(browser, anna.login, "/ru");
  await student.getByRole("link", { name: "Лекции, ссылки, книги" }).click();
  const link = group(student, "Книги").getByRole("link", { name: "Deep Learning" });
  expect(await link.getAttribute("href")).toBe("https://example.org/book");
  await group(student, "Книги").locator(".katex").waitFor();
  expect(await student.getByRole("button", { name: /Изменить|Убрать|Добавить/ }).count()).toBe(0);
});

test("materials are put in order by keyboard alone, and the focus stays on what moves", async () => {
  const { anvar, add } = await materialCourse();
  for (const title of ["Лекция 1", "Лекция 2", "Лекция 3"]) await add(title);
  const page = await visit(browser, anvar.login, "/en/materials");
  expect(await titles(page)).toEqual(["Лекция 1", "Лекция 2", "Лекция 3"]);
  const up = page.getByRole("button", { name: "Move up: Лекция 3" });
  await up.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Лекция 3: now 2 of 3").waitFor();
  await expect.poll(() => titles(page)).toEqual(["Лекция 1", "Лекция 3", "Лекция 2"]);
  await page.keyboard.press("Enter");
  await page.getByText("Лекция 3: now 1 of 3").waitFor();
  await expect.poll(() => titles(page)).toEqual(["Лекция 3", "Лекция 1", "Лекция 2"]);
  expect(await up.getAttribute("aria-disabled")).toBe("true");
});

test("a material is changed in its place and removed after asking", async () => {
  const { anvar, add } = await materialCourse();
  await add("Лекция 1");
  const page = await visit(browser, anvar.login, "/en/materials");
  await page.getByRole("button", { name: "Edit: Лекция 1" }).click();
  await page.getByLabel("Title in English").fill("Lecture 1");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Lecture 1" }).waitFor();
  await page.getByRole("button", { name: "Remove: Lecture 1" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await page.getByText("No materials yet").waitFor();
});

test("a student changes no materials", async () => {
  const { anna, add } = await materialCourse();
  const path = await add("Лекция 1");
  const refused = [
    await anna.call("POST", "/api/materials", lecture("Моя")),
    await anna.call("PUT", path, lecture("Моя")),
    await anna.call("POST", `${path}/move`, { to: "later" }),
    await anna.call("POST", `${path}/remove`),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

test.for(looks)(
  "the page of materials has nothing for axe to find and fits a phone ($locale, $theme)",
  async ({ locale, theme }) => {
    const { anvar, add } = await materialCourse();
    await add("Лекция 1. Линейные модели");
    await add("Лекция 2. Полносвязные сети");
    const page = await visit(browser, anvar.login, `/${locale}/materials`, theme);
    await look(page, `materials.${locale}.${theme}`, async () => {
      await page.goto(`/${locale}/materials`, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /^(Добавить|Add)/ }).click();
    });
  },
);
