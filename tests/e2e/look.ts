import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { locales } from "#lib/locale.ts";

/** Screenshots land here, for people to look at. */
const folder = "tests/screenshots";

const widths = { wide: 1440, phone: 390 };

/**
 * At both widths: a screenshot beside the others, nothing for axe to find, and no scrolling sideways.
 *
 * @param name of the picture: page or state, language, theme
 * @param arrive brings the page into its state again where it depends on the width
 */
export async function look(page: Page, name: string, arrive: () => Promise<unknown> = async () => {}) {
  await mkdir(folder, { recursive: true });
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await arrive();
    await page.waitForFunction(() => document.title !== ""); // it comes with the rest of a page that is refreshed
    await page.screenshot({ path: `${folder}/${name}.${size}.png`, fullPage: true });
    await expectNothingForAxe(page);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(width);
  }
}

/** The page as it stands has nothing for axe to find. */
export async function expectNothingForAxe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  expect(found, page.url()).toEqual([]);
}

/** Each language in each theme, to look at a page in all of them. */
export const looks = locales.flatMap((locale) =>
  (["light", "dark"] as const).map((theme) => ({ locale, theme })),
);
