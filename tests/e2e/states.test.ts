import type { Page } from "playwright-core";
import { describe, test } from "vitest";
import { editor, write } from "#tests/e2e/editor.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser } = await openSite();

const signature =
  "export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[]";
const step = (factor: string) => `${signature} {
  console.log("n =", X.length);
  const errors = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  const slopes = w.map((_, j) => errors.reduce((sum, e, i) => sum + e * X[i][j], 0));
  return w.map((weight, j) => weight - eta * (${factor} / X.length) * slopes[j]);
}
// ${Date.now()}`;

const sources = {
  compile_error: `${signature} {\n  return w.map((weight, j => weight);\n}\n// broken`,
  runtime_error: `${signature} {\n  return X[99].map((x) => x);\n}\n// runs into a wall`,
  wrong_answer: step("1"),
  accepted: step("2"),
};

/** What stands on the page of an exercise beyond its first sight, in one sitting. */
describe.for(looks)("the states of the exercise page ($locale, $theme)", ({ locale, theme }) => {
  const name = (state: string) => `state-${state}.${locale}.${theme}`;
  const open = async (): Promise<Page> => {
    const page = await visit(browser, "student", `/${locale}/exercises/gradient-step`, theme);
    await editor(page).waitFor({ timeout: 60_000 });
    return page;
  };

  test("have nothing for axe to find, and fit a phone", async () => {
    const page = await open();
    for (const [verdict, source] of Object.entries(sources)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await write(page, source);
      await page.keyboard.press("ControlOrMeta+Shift+Enter");
      await page.locator(`[data-verdict=${verdict}]`).waitFor();
      await look(page, name(verdict));
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole("tab").nth(1).click();
    await look(page, name("examples"));
    await page.getByRole("tab").nth(2).click();
    await page.getByRole("tabpanel").getByRole("row").nth(1).getByRole("button").click();
    await page.getByRole("tabpanel").getByRole("tab").nth(1).click();
    await page.locator(".monaco-diff-editor .line-insert").first().waitFor();
    await look(page, name("attempts"));
  });

  test("so do two drafts that differ, and the list of keys", async () => {
    const [here, there] = [await open(), await open()];
    await write(there, `${sources.accepted}\n// elsewhere`);
    await there.locator("[data-draft=saved]").waitFor();
    await write(here, `${sources.wrong_answer}\n// here`);
    await here.locator("[data-draft=conflict]").waitFor();
    await here
      .getByRole("button", { expanded: false })
      .filter({ hasText: /^(Compare|Сравнить)/ })
      .click();
    await here.locator(".monaco-diff-editor .line-insert").first().waitFor();
    await look(here, name("conflict"));
    await here.reload();
    await here.locator("main").press("?");
    await here.getByRole("dialog").waitFor();
    await look(here, name("keys"));
  });
});
