import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser } = await openSite();

test.for([1440, 390])(
  "a toast covers nothing that one goes to, and Esc takes it away, at %i px",
  async (width) => {
    const page = await visit(browser, "lecturer", "/en/grades/links");
    // On a slow machine a toast stays as long as the test looks at it.
    await page.evaluate((shownMs) => {
      const wait = window.setTimeout.bind(window);
      const waitLonger = (act: () => void, ms?: number) => wait(act, ms === shownMs ? 60_000 : ms);
      Object.assign(window, { setTimeout: waitLonger });
    }, 5_000);
    await page.setViewportSize({ width, height: 900 });
    const revoke = (name: string) => page.getByRole("button", { name: `Revoke the address “${name}”` });
    const [gone, kept] = [`gone ${width}`, `kept ${width}`];
    for (const name of [kept, gone]) {
      await page.getByLabel("Which spreadsheet it is for").fill(name);
      await page.getByRole("button", { name: "Make an address" }).click();
      await revoke(name).waitFor();
    }
    await revoke(gone).click();
    await page.getByRole("button", { name: "Revoke", exact: true }).last().click();
    await revoke(gone).waitFor({ state: "detached" });

    const told = page.getByText(`The address “${gone}” is revoked`);
    const toast = page.getByRole("status").filter({ has: told });
    const box = await boxOf(revoke(kept));
    await page.setViewportSize({ width, height: Math.round(box.y + box.height + 30) });
    expect(await overlap(toast, revoke(kept))).toBe(true);
    await revoke(kept).hover({ force: true, position: { x: box.width - 5, y: box.height / 2 } });
    await expect.poll(() => overlap(toast, revoke(kept))).toBe(false);
    const menu = page.getByRole("button", { name: /^Menu: / });
    expect(await overlap(toast, menu)).toBe(true);
    await menu.focus();
    await expect.poll(() => overlap(toast, menu)).toBe(false);
    await page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });
  },
);

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} is not on the page`);
  return box;
}

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await boxOf(one), await boxOf(other)];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
