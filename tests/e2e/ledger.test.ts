import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Theme } from "#components/shell/theme.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type LateMember, lateExercise, makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();
let homework: Awaited<ReturnType<typeof makeLateHomework>>;
let anna: LateMember;
let assistant: LateMember;
let lecturer: LateMember;
beforeAll(async () => {
  homework = await makeLateHomework(db, url);
  anna = await homework.enrol("student", "Анна Ли", "201");
  await homework.enrol("student", "Борис Ким", "201");
  assistant = await homework.enrol("assistant", "Язан Дайюб");
  lecturer = await homework.enrol("lecturer", "Михаил Гущин");
  await homework.sentLate(anna);
});

async function open({ login }: LateMember, path: string, theme?: Theme): Promise<Page> {
  const page = await visit(browser, login, path, theme);
  await page.waitForLoadState("networkidle");
  return page;
}

/** What the lines of the history say. */
const lines = (page: Page) => page.getByRole("main").locator("tbody tr").allInnerTexts();

test("a student reads in plain words what a submission brought and what lateness took", async () => {
  const page = await open(anna, "/ru/gradebook");
  await page
    .getByRole("link", { name: /История баллов: / })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /История баллов/ }).waitFor();
  const [verdict, penalty, ...others] = await lines(page);
  expect(verdict).toMatch(/Проверена отправка от .*: частично, 5 из 10/);
  expect(penalty).toMatch(/Отправлено после мягкого срока .*: засчитано 50\u00a0%/);
  expect(penalty).toContain("2,5 из 10");
  expect(others).toEqual([]);
  expect(await page.getByRole("form").count()).toBe(0);
});

test("from the table of grades to a corrected score and back it is all done by the keyboard", async () => {
  const page = await open(assistant, "/en/grades");
  const { keyboard } = page;
  await page.getByRole("link", { name: anna.name, exact: true }).focus();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/en/grades/${anna.enrolmentId}#work-`));
  await page
    .getByRole("link", { name: /History of points/ })
    .first()
    .focus();
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /History of points/ }).waitFor();
  const points = page.getByLabel("Points", { exact: true });
  await points.focus();
  await keyboard.type("7,25");
  await keyboard.press("Tab");
  await keyboard.type("The sign is a slip of the pen.");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.getByText("Points set by hand: 7.25 of 10").waitFor();

  const own = await open(anna, "/en/gradebook");
  expect(await own.getByText("set by hand").count()).toBe(1);
  await own
    .getByRole("link", { name: /History of points/ })
    .first()
    .click();
  await own.getByText("Points set by hand: 7.25 of 10").waitFor();
  const last = (await lines(own)).at(-1) ?? "";
  expect(last).toContain(assistant.name);
  expect(last).toContain("The sign is a slip of the pen.");

  await own.goto(`/en/exercises/${lateExercise}`);
  const byHand = "The points for this exercise were set by hand: 7.25 of 10";
  await own.getByRole("region", { name: "Results" }).getByText(byHand).waitFor();
  await own.getByRole("tab", { name: /^Attempts/ }).click();
  const attempts = own.getByRole("tabpanel", { name: /^Attempts/ });
  await attempts.getByText(byHand).waitFor();
  await attempts.getByRole("link", { name: "Who decided, when and why" }).click();
  await own.getByText("Points set by hand: 7.25 of 10").waitFor();
});

test("two tabs do not overwrite each other unseen", async () => {
  const first = await open(lecturer, `/en/grades/${anna.enrolmentId}`);
  await first
    .getByRole("link", { name: /History of points/ })
    .first()
    .click();
  await first.getByRole("form").waitFor();
  const second = await open(assistant, new URL(first.url()).pathname);
  const decide = async (page: Page, points: string) => {
    await page.getByLabel("Points", { exact: true }).fill(points);
    await page.getByLabel("Reason").fill(`It is worth ${points}.`);
    await page.getByRole("button", { name: "Store" }).click();
  };
  await decide(first, "4");
  await first.getByText("Points set by hand: 4 of 10").waitFor();
  await decide(second, "9");
  const alert = second.getByRole("main").getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("somebody else changed the points");
  await second.getByText("Points set by hand: 4 of 10").waitFor();
  expect(await second.getByText("Points set by hand: 9 of 10").count()).toBe(0);
  expect(await second.getByLabel("Reason").inputValue()).toBe("It is worth 9.");
});

test("who is excused is so in the table, in the files and on the student's page", async () => {
  const page = await open(lecturer, `/en/grades/${anna.enrolmentId}`);
  for (const place of [0, 1]) {
    await page.goto(`/en/grades/${anna.enrolmentId}`, { waitUntil: "networkidle" });
    await page
      .getByRole("link", { name: /History of points/ })
      .nth(place)
      .click();
    await page.getByLabel("excuse from the item").check();
    await page.getByLabel("Reason").fill("Ill for the whole term.");
    await page.getByRole("button", { name: "Store" }).click();
    await page.getByText("Excused: the item does not count in the grade").waitFor();
  }
  await page.goto("/en/grades", { waitUntil: "networkidle" });
  const row = page.getByRole("row").filter({ hasText: anna.name });
  expect(await row.innerText()).toContain("excused");
  const file = async (format: string) => {
    const response = await page.request.get(`/api/grades?format=${format}&locale=en`);
    return (await response.text()).split("\n").find((line) => line.includes(anna.email));
  };
  expect(await file("csv")).toContain('"excused"');
  expect(await file("canvas")).toMatch(/\bEX\b/);
  expect(await file("moodle")).not.toMatch(/\bEX\b/);
  const own = await open(anna, "/en/gradebook");
  expect(await own.getByText("excused", { exact: true }).count()).toBe(2);
});

test("a student reaches nobody else's history, and decides nothing", async () => {
  const { id: itemId } = await db.item.findFirstOrThrow({ where: { assessmentId: homework.assessmentId } });
  const [, other] = await db.enrolment.findMany({
    where: { courseId: homework.courseId, role: "student" },
    orderBy: { createdAt: "asc" },
  });
  const theirs = `/api/enrolments/${other?.id}/items/${itemId}`;
  expect((await anna.call("GET", `${theirs}/ledger`)).status).toBe(404);
  expect((await anna.call("GET", `/api/enrolments/${anna.enrolmentId}/items/${itemId}/ledger`)).status).toBe(
    200,
  );
  const decision = { kind: "points", points: "10", reason: "It is mine.", seenId: null };
  expect((await anna.call("POST", `${theirs}/overrides`, decision)).status).toBe(403);
  expect(
    (await anna.call("POST", `/api/enrolments/${anna.enrolmentId}/rounding`, { up: true, reason: "Up." }))
      .status,
  ).toBe(403);
  expect((await assistant.call("POST", `${theirs}/overrides`, { ...decision, points: "10.01" })).status).toBe(
    422,
  );
  expect((await assistant.call("POST", `${theirs}/overrides`, { ...decision, reason: " " })).status).toBe(
    422,
  );
  expect((await lecturer.call("GET", `${theirs}/ledger`)).status).toBe(200);
  const page = await open(anna, `/en/grades/${anna.enrolmentId}/${itemId}`);
  expect(await page.getByRole("form").count()).toBe(0);
});

test("the pages of the history have nothing for axe to find, and fit a phone", async () => {
  for (const { locale, theme } of looks)
    for (const who of [anna, lecturer]) {
      const start = who === anna ? `/${locale}/gradebook` : `/${locale}/grades/${anna.enrolmentId}`;
      const page = await open(who, start, theme);
      const name = who === anna ? "ledger" : "ledger-staff";
      if (who === lecturer)
        await look(page, `grades-student.${locale}.${theme}`, () =>
          page.goto(start, { waitUntil: "networkidle" }),
        );
      const link = page.getByRole("link", { name: /History of points|История баллов/ }).first();
      const href = (await link.getAttribute("href")) ?? "";
      await look(page, `${name}.${locale}.${theme}`, async () => {
        await page.goto(href, { waitUntil: "networkidle" });
        await page.getByRole("heading", { level: 1, name: /History of points|История баллов/ }).waitFor();
      });
      await page.context().close();
    }
}, 300_000);
