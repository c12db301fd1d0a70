import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { editor, write } from "#tests/e2e/editor.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser } = await openSite();

const right = `export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const n = X.length;
  const errors = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((wj, j) => wj - (2 / n) * eta * errors.reduce((sum, e, i) => sum + e * X[i][j], 0));
}
`;

const path = "/en/exercises/gradient-step";

/** Opens the exercise as a student, when the editor is there. */
async function open(): Promise<Page> {
  const page = await visit(browser, "student", path);
  await editor(page).waitFor({ timeout: 60_000 });
  return page;
}

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });
const verdict = (page: Page, name: string) => page.locator(`[data-verdict=${name}]`);

test("a right solution is accepted with full points", async () => {
  const page = await open();
  await write(page, `${right}// ${Date.now()}`);
  await button(page, /^Submit/).click();
  await verdict(page, "accepted").waitFor();
  expect(await verdict(page, "accepted").innerText()).toMatch(/Accepted\s+(\S+) of \1 points/);
  await page.getByRole("tab", { name: /^Attempts/ }).click();
  expect(await page.getByRole("tabpanel").getByRole("row").nth(1).innerText()).toContain("Accepted");
  await page.context().close();
});

test("1/n in place of 2/n is told as what it is", async () => {
  const page = await open();
  await write(page, `${right.replace("2 / n", "1 / n")}// ${Date.now()}`);
  await button(page, /^Submit/).click();
  await verdict(page, "wrong_answer").waitFor();
  const open1 = page.locator("[data-verdict=wrong_answer] details[open]");
  const text = await open1.innerText();
  expect(text).toMatch(/derivative of the square|1\/n against 2\/n|half of the expected|factor/i);
  expect(text).toContain("expected");
  expect(text).toContain("returned");
  await page.context().close();
});

test("an error in the program names the line, and a press on it leads there", async () => {
  const page = await open();
  await write(page, `${right.replace("const n = X.length;", "const n = X[99].length;")}// ${Date.now()}`);
  await button(page, /^Run/).click();
  await verdict(page, "runtime_error").waitFor();
  await page
    .getByRole("button", { name: /Line 2, column/ })
    .first()
    .click();
  expect(await editor(page).evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.locator(".line-numbers.active-line-number", { hasText: /^2$/ }).waitFor();
  await page.context().close();
});

test("a double click on Submit is one submission", async () => {
  const page = await open();
  await write(page, `${right}// once ${Date.now()}`);
  const tab = page.getByRole("tab", { name: /^Attempts/ });
  const countOf = async () => Number(/\d+/.exec(await tab.innerText())?.[0]);
  const before = await countOf();
  await button(page, /^Submit/).dblclick();
  await verdict(page, "accepted").waitFor();
  await page.reload();
  expect(await countOf()).toBe(before + 1);
  await page.context().close();
});

test("a draft survives a reload before it was sent, and reaches another device after it was", async () => {
  const page = await open();
  const marker = `// draft ${Date.now()}`;
  await write(page, `${right}${marker}`);
  await page.reload();
  await editor(page).waitFor();
  await editor(page).getByText(marker).waitFor();
  await page.locator("[data-draft=saved]").waitFor();
  const elsewhere = await open();
  await editor(elsewhere).getByText(marker).waitFor();
  await page.context().close();
  await elsewhere.context().close();
});

test("without a connection the text is kept and a submission goes out by itself afterwards", async () => {
  const page = await open();
  await write(page, `${right}// offline ${Date.now()}`);
  await page.context().setOffline(true);
  await button(page, /^Submit/).click();
  await page.locator("[data-stage=retrying]").waitFor();
  await page.locator("[data-draft=offline]").waitFor();
  await page.context().setOffline(false);
  await verdict(page, "accepted").waitFor();
  await page.locator("[data-draft=saved]").waitFor();
  await page.context().close();
});

test("the editor knows the exercise's types, flags unknown names, and is left by Esc and Tab", async () => {
  const page = await open();
  await write(page, "export const a = document;\n");
  await editor(page).locator(".squiggly-error").first().waitFor();
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("export const step: GradientS");
  await page.keyboard.press("ControlOrMeta+Space");
  await page.locator(".suggest-widget", { hasText: "GradientStep" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await editor(page).evaluate((node) => node.contains(document.activeElement))).toBe(false);
  await page.context().close();
});

test("the editor knows numpy-ts where it may be imported: its names are offered, and others flagged", async () => {
  const page = await open();
  await write(
    page,
    `import * as np from "numpy-ts";
export const right: number = np.array([1, 2]).size;
export const wrong = np.no_such_name(1);
export const last = np.arra`,
  );
  await page.keyboard.press("ControlOrMeta+Space");
  await page
    .locator(".suggest-widget .monaco-list-row", { hasText: /^array/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  // Only the name that is not there is flagged in the end.
  await expect.poll(() => editor(page).locator(".squiggly-error").count(), { timeout: 20_000 }).toBe(1);
  await page.context().close();
});

test("what the editor knows of numpy-ts comes after the editor, is kept, and comes to no page that has no use for it", async () => {
  const requested = (page: Page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.includes("/api/libraries/"))
        .map(({ encodedBodySize }) => ({ bytes: encodedBodySize })),
    );
  const page = await open();
  await expect.poll(() => requested(page), { timeout: 20_000 }).toHaveLength(1);
  expect((await requested(page))[0].bytes).toBeLessThan(150_000);
  const answer = await page.request.get("/api/libraries/numpy-ts");
  expect(answer.headers()["cache-control"]).toContain("max-age=86400");
  await page.context().close();

  const without = await visit(browser, "lecturer", "/en/exercises/bleu");
  await editor(without).waitFor({ timeout: 60_000 });
  await write(without, "export const a = document;\n");
  await editor(without).locator(".squiggly-error").first().waitFor();
  expect(await requested(without)).toEqual([]);
  await without.context().close();
  const course = await visit(browser, "student", "/en");
  expect(await requested(course)).toEqual([]);
  await course.context().close();
});

test("a reset can be taken back", async () => {
  const page = await open();
  const marker = `// mine ${Date.now()}`;
  await write(page, `${right}${marker}`);
  await button(page, /^More/).click();
  await button(page, /^Reset to the starter/).click();
  await editor(page).getByText(marker).waitFor({ state: "detached" });
  await button(page, /^Bring my text back/).click();
  await editor(page).getByText(marker).waitFor();
  await page.context().close();
});

test("nothing of the page comes from another host, and no rule of its security policy is broken", async () => {
  const page = await visit(browser, "student", "/ru/gradebook");
  const broken: string[] = [];
  const hosts = new Set<string>();
  page.on(
    "console",
    (message) => message.text().includes("Content Security Policy") && broken.push(message.text()),
  );
  page.on("request", (request) => request.url().startsWith("http") && hosts.add(new URL(request.url()).host));
  await page.goto("/ru/exercises/gradient-step");
  await editor(page).waitFor({ timeout: 60_000 });
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(broken).toEqual([]);
  await page.context().close();
});
