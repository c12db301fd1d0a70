import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type Caller, signIn } from "#tests/setup/caller.ts";

const { url, browser } = await openSite();
let student: Caller;
beforeAll(async () => {
  student = await signIn(url, "student@demo.gradus");
});

const exerciseId = "gradient-step";
const step = (factor: number) => `// ${Date.now()}
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const errors = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((wj, j) => wj + (${factor} / X.length) * eta * errors.reduce((sum, e, i) => sum + e * X[i][j], 0));
}
`;

const picture = (page: Page, name: string) => page.getByRole("region", { name });
const words = async (page: Page, name: string) =>
  (await picture(page, name).innerText()).replaceAll("\u00a0", " ");

/** Puts a text into the person's draft, which the editor opens with. */
async function saveDraft(page: Page, source: string) {
  const status = await page.evaluate(
    async ({ path, source }) => {
      const kept = await fetch(path);
      const baseVersion = kept.ok ? (await kept.json()).version : 0;
      const headers = { "Content-Type": "application/json" };
      return (await fetch(path, { method: "PUT", headers, body: JSON.stringify({ source, baseVersion }) }))
        .status;
    },
    { path: `/api/drafts/${exerciseId}`, source },
  );
  expect(status).toBe(200);
}

test("the picture of a submission is in the page as it comes from the server, in both languages", async () => {
  await student.submit(exerciseId, step(-2));
  const russian = await (await student.get(`/ru/exercises/${exerciseId}`)).text();
  const english = await (await student.get(`/en/exercises/${exerciseId}`)).text();
  expect(russian).toMatch(/<svg role="img"[^>]*>\s*<title>Шаг мал: η = 0,03<\/title>/);
  expect(english).toMatch(/<svg role="img"[^>]*>\s*<title>Too small: η = 0.03<\/title>/);
});

test("it shows after a submission, follows the theme, and axe finds nothing", async () => {
  const page = await visit(browser, "student", `/ru/exercises/${exerciseId}`);
  await saveDraft(page, step(-2));
  await page.reload();
  await page.locator("[data-editor=ready]").first().waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: /^Отправить/ }).click();
  await page.getByRole("heading", { name: "Отправка", exact: true }).waitFor(); // and no longer the last one
  await picture(page, "Что делает ваш код").waitFor();
  expect(await words(page, "Что делает ваш код")).toMatch(/Средние потери .*: 8,8 → /);
  expect(await picture(page, "Что делает ваш код").getByRole("img").count()).toBe(3);
  const arrow = picture(page, "Что делает ваш код").locator(".stroke-accent").first();
  const colours: string[] = [];
  for (const theme of ["light", "dark"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    colours.push(await arrow.evaluate((node) => getComputedStyle(node).stroke));
    const { violations } = await new AxeBuilder({ page }).include("[data-verdict]").analyze();
    expect(violations.map(({ id, nodes }) => `${theme} ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(new Set(colours).size).toBe(2);
  await page.context().close();
});

test("of a wrong sign it shows the loss going up, on a telephone without leaving the page's width", async () => {
  await student.submit(exerciseId, step(2));
  const page = await visit(browser, "student", `/en/exercises/${exerciseId}`);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await words(page, "What your code does")).toMatch(/after: 8.8 → 1[01][.\d]*\./);
  const texts = await picture(page, "What your code does")
    .locator("svg text")
    .evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect()).map(({ right, height }) => ({ right, height })),
    );
  expect(texts.length).toBeGreaterThan(20);
  expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(390);
  expect(Math.min(...texts.map(({ height }) => height))).toBeGreaterThanOrEqual(12);
  await page.context().close();
});
