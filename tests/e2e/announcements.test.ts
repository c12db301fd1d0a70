import type { Locator, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { locales } from "#lib/locale.ts";
import { look } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { inDays, makeLateHomework, typed } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

const written = (title: string, publishAt: string | null = null) => ({
  title: { ru: "", en: title },
  body: { ru: "", en: `About ${title}: $x^2$` },
  publishAt,
});

async function announcingCourse() {
  const course = await makeLateHomework(db, url);
  const anvar = await course.enrol("assistant", "Анвар Ибрахим");
  const anna = await course.enrol("student", "Анна Ли");
  const announce = async (title: string, publishAt: string | null = null) => {
    const answer = await anvar.call("POST", "/api/announcements", written(title, publishAt));
    expect(answer.status).toBe(201);
    const { id } = await answer.json();
    return `/api/announcements/${id}`;
  };
  return { ...course, anvar, anna, announce };
}

const part = (page: Page, name: string) => page.getByRole("region", { name });
const read = (page: Page | Locator, title: string) => page.getByRole("article").filter({ hasText: title });

test("an assistant sees an announcement as it will be read, publishes it, and withdraws it", async () => {
  const { anvar, anna } = await announcingCourse();
  const page = await visit(browser, anvar.login, "/en/announcements");
  await page.getByRole("button", { name: "Write an announcement" }).click();
  const form = part(page, "Write an announcement");
  await form.getByLabel("English only").check();
  await form.getByLabel("Title").fill("Room 501");
  await form.getByLabel("Text").fill("On Wednesday we meet in **R501**, for $\\nabla L$.");
  await form.locator(".prose .katex").waitFor();
  await form.getByRole("button", { name: "Publish" }).click();
  await read(page, "Room 501").waitFor();

  const student = await visit(browser, anna.login, "/ru");
  const announced = read(part(student, "Объявления"), "Room 501");
  await announced.getByText("только по-английски").waitFor();
  expect(await announced.locator("[lang=en] strong").innerText()).toBe("R501");

  await page.getByRole("button", { name: "Withdraw: Room 501" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await page.getByText("No announcements yet").waitFor();
  await student.reload();
  await student.getByText("Объявлений пока нет").waitFor();
});

test("a planned announcement is changed before its time, seen by no student, and not changed after", async () => {
  const { anvar, anna, announce } = await announcingCourse();
  const path = await announce("The exam", typed(inDays(2)));
  const page = await visit(browser, anvar.login, "/en/announcements");
  await page.getByRole("button", { name: "Edit: The exam", exact: true }).click();
  const form = part(page, "Edit the announcement");
  await form.getByLabel("Title").fill("The exam is on Friday");
  await form.getByLabel("Date and time, MSK").fill(typed(inDays(-1)));
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("Name a later time").waitFor();
  await form.getByLabel("Date and time, MSK").fill(typed(inDays(3)));
  await form.getByRole("button", { name: "Save" }).click();
  await part(page, "Planned")
    .getByText(/Appears in 2\sdays .*\sMSK/)
    .waitFor();
  const student = await visit(browser, anna.login, "/en/announcements");
  await student.getByText("No announcements yet").waitFor();

  await page.getByRole("button", { name: "Edit: The exam is on Friday" }).click();
  await form.getByLabel("at once").check();
  await form.getByRole("button", { name: "Publish" }).click();
  await part(page, "Published").getByText("The exam is on Friday").waitFor();
  const late = await anvar.call("PUT", path, written("Something else"));
  expect({ status: late.status, ...(await late.json()) }).toMatchObject({
    status: 409,
    code: "announced_already",
  });
});

test("what a student has seen to its end is not new to them any more, and all can be marked at once", async () => {
  const { anna, announce } = await announcingCourse();
  for (let number = 1; number <= 7; number++) await announce(`Number ${number}`);
  const user = { user: { email: anna.email } };
  const keptAsRead = () => db.announcementRead.count({ where: user });
  const page = await visit(browser, anna.login, "/en");
  const news = part(page, "Announcements");
  await news.getByText("7 unread").waitFor();
  expect(await news.getByText("New", { exact: true }).count()).toBe(5);
  await news.getByText("Number 3", { exact: true }).scrollIntoViewIfNeeded();
  await vi.waitFor(async () => expect(await keptAsRead()).toBeGreaterThan(0), { timeout: 20_000 });
  await page.reload();
  await news.getByText(/^[2-6] unread$/).waitFor();
  await news.getByRole("button", { name: "Mark all as read" }).click();
  await vi.waitFor(async () => expect(await news.getByText("unread").count()).toBe(0), { timeout: 20_000 });
  expect(await keptAsRead()).toBe(7);
  await news.getByRole("link", { name: "All announcements" }).click();
  await read(page, "Number 1").waitFor();
  expect(await page.getByText("New", { exact: true }).count()).toBe(0);
});

test("a student announces, changes and withdraws nothing", async () => {
  const { anna, announce } = await announcingCourse();
  const path = await announce("Ours", typed(inDays(1)));
  const refused = [
    await anna.call("POST", "/api/announcements", written("Mine")),
    await anna.call("PUT", path, written("Mine")),
    await anna.call("POST", `${path}/withdraw`),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
});

test.for(locales)(
  "the pages of announcements have nothing for axe to find and fit a phone (%s)",
  async (locale) => {
    const { enrol, anna, announce } = await announcingCourse();
    const lecturer = await enrol("lecturer", "Михаил Гущин");
    await announce("The midterm is marked");
    await announce("The exam is on Friday", typed(inDays(2)));
    for (const theme of ["light", "dark"] as const) {
      const page = await visit(browser, lecturer.login, `/${locale}/announcements`, theme);
      await look(page, `announcements-staff.${locale}.${theme}`, async () => {
        await page.goto(`/${locale}/announcements`, { waitUntil: "networkidle" });
        await page.getByRole("button", { name: /^(Написать|Write)/ }).click();
        await page.getByRole("textbox").nth(1).fill("$$\nw \\leftarrow w - \\eta \\nabla L(w)\n$$");
        await page.locator("form .katex-display").waitFor();
      });
      const student = await visit(browser, anna.login, `/${locale}/announcements`, theme);
      await look(student, `announcements.${locale}.${theme}`, () =>
        student.goto(`/${locale}/announcements`, { waitUntil: "networkidle" }),
      );
      await page.context().close();
      await student.context().close();
    }
  },
);
