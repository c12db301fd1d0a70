import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { url, browser } = await openSite();

/** Windows-1251, as Excel in Russian writes a file. */
const inWindows1251 = (text: string) =>
  Buffer.from(
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );

const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel("Файл", { exact: true }).setInputFiles({ name: "table.csv", mimeType: "text/csv", buffer });

test("a roster is checked, mended, imported, and changes nothing the second time", async () => {
  const page = await visit(browser, "lecturer", "/ru/people/import");
  await choose(
    page,
    inWindows1251("email;name;role\nguest@demo.gradus;Гость Иван;assistant\nnobody;Никто;\n"),
  );
  await page.getByText("В 1 строке ошибка").waitFor();
  const problem = page.getByRole("row").filter({ hasText: "nobody" });
  expect(await problem.innerText()).toMatch(/3\s+nobody\s+ошибка\s+«nobody» — не адрес почты/);
  expect(await page.getByRole("button", { name: /Загрузить \d/ }).count()).toBe(0);
  // A screen reader says how many rows are wrong, and not each row.
  expect(await page.locator("[aria-live]").getByText("В 1 строке ошибка").count()).toBe(1);
  expect(await page.locator("[aria-live] table").count()).toBe(0);
  await look(page, "people-import.problem");

  const good = inWindows1251("email;name;role\nguest@demo.gradus;Гость Иван;assistant\n");
  await choose(page, good);
  await page.getByRole("button", { name: "Загрузить 1 строку" }).click();
  await page.getByText("Новых: 1, изменений: 0, без изменений: 0.").waitFor();
  await choose(page, good);
  await page.getByText("Загружать нечего").waitFor();
});

test("marks are imported from a file with decimal commas, and stand in the table", async () => {
  const page = await visit(browser, "lecturer", "/ru/grades");
  await page.getByRole("link", { name: "Загрузить оценки" }).click();
  await page.waitForURL("**/grades/import");
  await choose(page, Buffer.from(`\uFEFFemail;component;mark\n${await someStudent(page)};midterm;9,75\n`));
  await page.getByRole("button", { name: "Загрузить 1 строку" }).click();
  await page.getByText("Загружено").waitFor();
  await page.goto("/ru/grades");
  expect(await page.locator("tbody tr").filter({ hasText: "9,75" }).count()).toBeGreaterThan(0);
});

/** The e-mail of a student whom no other test relies on. */
async function someStudent(page: Page): Promise<string> {
  const file = await (await page.request.get("/api/grades?format=moodle&locale=en")).text();
  const emails = [...file.matchAll(/^"([^"]+@[^"]+)"/gm)].map(([, email = ""]) => email);
  return emails.findLast((email) => email !== "student@demo.gradus") ?? "";
}

test("an address for spreadsheets gives the grades without a session until it is revoked", async () => {
  const page = await visit(browser, "lecturer", "/en/grades/links");
  await page.getByLabel("Which spreadsheet it is for").fill("office");
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByRole("note", { name: "Address" }).innerText();
  const { pathname, search } = new URL(address);
  const read = () => fetch(new URL(pathname + search, url));
  expect(await (await read()).text()).toContain('"Final grade"');
  await page.getByRole("button", { name: "Revoke the address" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await page.getByText("The address “office” is revoked").first().waitFor();
  expect((await read()).status).toBe(404);
});
