import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { signIn } from "#tests/e2e/visit.ts";

// Over a slow line a page is read, and its fields are reached for, long before its script is there.

const { url, browser } = await openSite();
const patience = { timeout: 30_000 };

test.for([
  { who: "lecturer", path: "/profile", field: "textbox" },
  { who: "lecturer", path: "/announcements", field: "textbox" },
  { who: "lecturer", path: "/grades", field: "searchbox" },
  { who: "lecturer", path: "/grades/policy", field: "textbox" },
] as const)("no text is taken on $path by a field that nobody reads yet", async ({ who, path, field }) => {
  const { page, letScriptsIn } = await visitWithoutScripts(browser, who, path);
  const fields = page.getByRole("main").getByRole(field);
  expect(await fields.count()).toBeGreaterThan(0);
  for (const each of await fields.all()) expect(await each.isDisabled()).toBe(true);
  // One with an action of its own works without a script.
  for (const button of await page.locator("main form:not([action]) button[type=submit]").all())
    expect(await button.isDisabled()).toBe(true);
  letScriptsIn();
  await expect.poll(() => fields.first().isEnabled(), patience).toBe(true);
});

test("an e-mail and a password that were typed before the script are not sent by the browser, and stay", async () => {
  const { page, letScriptsIn } = await visitWithoutScripts(browser, null, "/sign-in");
  const sent: string[] = [];
  page.on("request", (request) => request.isNavigationRequest() && sent.push(request.url()));
  await page.getByLabel("E-mail").fill("student@demo.gradus");
  await page.getByLabel("Password").fill("something wrong");
  await page.keyboard.press("Enter");
  letScriptsIn();
  const button = page.getByRole("button", { name: "Sign in", exact: true });
  await expect.poll(() => button.isEnabled(), patience).toBe(true);
  expect(sent).toEqual([]);
  expect(await page.getByLabel("E-mail").inputValue()).toBe("student@demo.gradus");
  await button.click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("Password").inputValue()).toBe("something wrong");
});

/** A page in English as it stands before any of its script has arrived. */
async function visitWithoutScripts(
  browser: Browser,
  who: string | null,
  path: string,
): Promise<{ page: Page; letScriptsIn(): void }> {
  const context = await browser.newContext({ baseURL: url });
  if (who !== null) await signIn(context, `${who}@demo.gradus`);
  const { promise: wanted, resolve: letScriptsIn } = Promise.withResolvers<void>();
  const page = await context.newPage();
  await page.route(/\.js(\?|$)/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(`/en${path}`, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, letScriptsIn };
}
