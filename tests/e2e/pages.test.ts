import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { themeCookie } from "#components/shell/theme.ts";
import { locales } from "#lib/locale.ts";
import { visit } from "#tests/e2e/visit.ts";
import { launchBrowser } from "#tests/setup/browser.ts";

const pages = [
  { name: "sign-in", who: null, path: "/sign-in" },
  { name: "sign-in-error", who: null, path: "/sign-in?error=CredentialsSignin" },
  { name: "course", who: "student", path: "" },
  { name: "course-staff", who: "lecturer", path: "" },
  { name: "gradebook", who: "student", path: "/gradebook" },
  { name: "grades", who: "lecturer", path: "/grades" },
  { name: "grades-denied", who: "student", path: "/grades" },
  { name: "profile", who: "student", path: "/profile" },
  { name: "exercise", who: "student", path: "/exercises/gradient-step" },
  { name: "not-found", who: "student", path: "/nowhere" },
];

const themes = ["light", "dark"];
const widths = { wide: 1440, phone: 390 };
const folder = "tests/screenshots";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await mkdir(folder, { recursive: true });
});
afterAll(() => browser.close());

/** Screenshots of each land beside, for people to look at. */
describe.for(pages)("the page $name", ({ name, who, path }) => {
  for (const locale of locales)
    for (const theme of themes)
      test(`has nothing for axe to find, and fits a phone (${locale}, ${theme})`, async () => {
        const page = await visit(browser, who, `/${locale}${path}`);
        const { origin } = new URL(page.url());
        await page.context().addCookies([{ name: themeCookie, value: theme, url: origin }]);
        for (const [size, width] of Object.entries(widths)) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${locale}${path}`, { waitUntil: "networkidle" });
          await page.getByRole("main").waitFor();
          await page.screenshot({ path: `${folder}/${name}.${locale}.${theme}.${size}.png`, fullPage: true });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
          const { scrollWidth } = await page.evaluate(() => ({
            scrollWidth: document.documentElement.scrollWidth,
          }));
          expect(scrollWidth).toBeLessThanOrEqual(width);
        }
        await page.context().close();
      });
});
