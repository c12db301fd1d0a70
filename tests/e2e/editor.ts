import type { Page } from "playwright-core";

/** The editor of an exercise's page, once it is there. */
export const editor = (page: Page) => page.locator("[data-editor=ready] .monaco-editor").first();

/** Puts a text in place of what the editor holds, as a paste does. */
export async function write(page: Page, source: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  const lastLine = source.trimEnd().split("\n").at(-1) ?? "";
  await editor(page).getByText(lastLine).last().waitFor();
}
